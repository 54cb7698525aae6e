package io.github.huongdan.serialization.json;

import io.github.huongdan.model.Section;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.faults.Faults;
import io.github.huongdan.serialization.format.Format10;
import io.github.huongdan.serialization.format.Shape;
import tools.jackson.core.Version;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches a host's own Jackson mapper the types of the model, so that documents and their parts can stand inside its own values.
 * Found by {@code JsonMapper.builder().findAndAddModules()}, or added by {@code addModule(new GuidanceModule())}.
 *
 * <p>A document looks as {@link GuidanceJson} writes it, the key {@code format} included; a part looks as it does inside a document. Naming
 * strategies, inclusion and date settings of the host change nothing. Errors are Jackson's own {@code DatabindException}, with the
 * path. A mapper for XML is refused.
 *
 * <p>Not changed after it is made; may be shared by mappers.
 */
public final class GuidanceModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Makes a module with default limits of depth and list length; the length of texts is the host's to limit. */
    public GuidanceModule() {
        this(ReadLimits.defaults());
    }

    /** Makes a module with the given limits of depth and list length. */
    public GuidanceModule(ReadLimits limits) {
        super("huongdan", Version.unknownVersion());
        Format10.shapes().forEach(shape -> add(shape, limits));
        Format10.SECTION.shapes().forEach(shape -> add(shape, limits));
        addDeserializer(
                Section.class,
                new ShapeDeserializer<>(
                        Section.class,
                        (reader, parser) ->
                                new JsonVariantReader<>(reader, parser, Faults.STRICT, Format10.SECTION).read(),
                        limits));
    }

    private <T> void add(Shape<T> shape, ReadLimits limits) {
        addSerializer(shape.type(), new ShapeSerializer<>(shape, limits));
        addDeserializer(
                shape.type(), new ShapeDeserializer<>(shape.type(), (reader, parser) -> reader.object(shape), limits));
    }
}
