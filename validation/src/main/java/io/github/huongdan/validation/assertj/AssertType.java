package io.github.huongdan.validation.assertj;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the assertions on one kind of part are made.
 *
 * @param assertClass the class with the assertions
 * @param partClass the class of the part, as the constructor has it
 * @param constructor makes an object that throws its failures
 */
record AssertType<B extends PartAssert<B, P>, P>(
        Class<B> assertClass, Class<P> partClass, Function<@Nullable P, B> constructor) {

    @SuppressWarnings("unchecked") // A class token does not know the members' type.
    static <B extends PartAssert<B, List<E>>, E> AssertType<B, List<E>> ofList(
            Class<B> assertClass, Function<@Nullable List<E>, B> constructor) {
        return new AssertType<>(assertClass, (Class<List<E>>) (Class<?>) List.class, constructor);
    }
}
