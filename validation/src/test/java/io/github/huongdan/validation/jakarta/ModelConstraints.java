package io.github.huongdan.validation.jakarta;

import io.github.huongdan.model.GuidanceDocument;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of constraints on the model's record components, and on the members of their lists. */
final class ModelConstraints {

    private final Set<Class<?>> seen = new HashSet<>();
    private final Set<Class<? extends Annotation>> found = new HashSet<>();

    private ModelConstraints() {}

    static Set<Class<? extends Annotation>> all() {
        ModelConstraints constraints = new ModelConstraints();
        constraints.visit(GuidanceDocument.class);
        return constraints.found;
    }

    private void visit(Type type) {
        if (!(type instanceof Class<?> named)
                || !named.getName().startsWith("io.github.huongdan")
                || !seen.add(named)) {
            return;
        }
        if (named.isSealed()) {
            Stream.of(named.getPermittedSubclasses()).forEach(this::visit);
        }
        if (named.isRecord()) {
            for (RecordComponent component : named.getRecordComponents()) {
                // A constraint may stand on components and on types: the compiler puts it in both places.
                keep(component.getAccessor().getAnnotations());
                visit(component.getAnnotatedType());
            }
        }
    }

    private void visit(AnnotatedType type) {
        keep(type.getAnnotations());
        visit(type.getType());
        if (type instanceof AnnotatedParameterizedType list) {
            Stream.of(list.getAnnotatedActualTypeArguments()).forEach(this::visit);
        }
    }

    private void keep(Annotation[] annotations) {
        Stream.of(annotations)
                .map(Annotation::annotationType)
                .filter(kind -> kind.isAnnotationPresent(Constraint.class))
                .forEach(found::add);
    }
}
