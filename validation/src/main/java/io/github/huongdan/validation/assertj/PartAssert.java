package io.github.huongdan.validation.assertj;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on a part of a document or a report.
 *
 * <p>A soft assertion is a proxy that catches what a method throws and then returns the same object, or null where the method returns
 * another. So methods that lead to another object are final, which proxies leave alone, and hand in their failures themselves.
 */
abstract class PartAssert<SELF extends PartAssert<SELF, A>, A> extends AbstractAssert<SELF, A> {

    private Standing standing = Standing.whole(FailureMode.THROWN);

    PartAssert(@Nullable A part, Class<SELF> selfType) {
        super(part, selfType);
    }

    final Standing standing() {
        return standing;
    }

    final SELF standing(Standing value) {
        standing = value;
        return myself;
    }

    /** Fails with the facts that the examination returns; null stands for success. */
    final SELF check(String step, Function<A, @Nullable Facts> examination) {
        if (!standing.missing()) {
            Facts facts = actual == null
                    ? Facts.expected("part", "present").and(Facts.BUT_WAS, null)
                    : examination.apply(actual);
            if (facts != null) {
                throw failure(facts, step);
            }
        }
        return myself;
    }

    /** Compares one value of the part; null expects it to be absent. */
    final SELF has(String key, @Nullable Object expected, Function<A, ? extends @Nullable Object> value) {
        return check("/" + key, part -> {
            Object found = value.apply(part);
            return Objects.equals(found, expected) ? null : Facts.compared(key, expected, found);
        });
    }

    /** Counts the members of a list. */
    final <T> SELF counts(
            String key, int expected, String step, Function<A, List<T>> list, Function<? super T, String> shown) {
        return check(step, part -> {
            List<T> found = list.apply(part);
            return found.size() == expected
                    ? null
                    : Facts.compared("number of " + key, expected, found.size()).list(key, found, shown);
        });
    }

    /** Leads to a part that is always there. */
    final <B extends PartAssert<B, P>, P> B open(AssertType<B, P> type, String step, Function<A, P> part) {
        return find(type, step, whole -> part.apply(whole), whole -> Facts.expected("part", "present"));
    }

    /** Leads to a member of a list, counted from 1. */
    final <B extends PartAssert<B, P>, P> B nth(
            AssertType<B, P> type,
            String key,
            int number,
            String step,
            Function<A, List<P>> list,
            Function<? super P, String> shown) {
        if (number < 1) {
            throw new IllegalArgumentException("The " + key + " of a document are counted from 1, not " + number);
        }
        return find(
                type,
                step + "/" + (number - 1),
                part -> number > list.apply(part).size()
                        ? null
                        : list.apply(part).get(number - 1),
                part -> Facts.expected("number of " + key, "at least " + number)
                        .and(Facts.BUT_WAS, list.apply(part).size())
                        .list(key, list.apply(part), shown));
    }

    /** Leads to a part, or fails with these facts, in the place of what should hold it, where the way ends in null. */
    final <B extends PartAssert<B, P>, P> B find(
            AssertType<B, P> type, String step, Function<A, @Nullable P> way, Function<A, Facts> otherwise) {
        P part = standing.missing() || actual == null ? null : way.apply(actual);
        if (part == null && !standing.missing()) {
            Facts facts = actual == null
                    ? Facts.expected("part", "present").and(Facts.BUT_WAS, null)
                    : otherwise.apply(actual);
            standing.mode().fail(failure(facts, step.substring(0, Math.max(0, step.lastIndexOf('/')))));
        }
        B next = standing.mode().open(type, part).standing(standing.below(step, part == null));
        if (info.hasDescription()) {
            next.info.description(info.description());
        }
        return next;
    }

    /** Gives a tool that shows differences the two values, too. */
    private AssertionError failure(Facts facts, String step) {
        String text = standing.locate(facts, step).toString();
        String found = facts.values().get(Facts.BUT_WAS);
        return found == null
                ? failure("%s", text)
                : failureWithActualExpected(
                        found, facts.values().values().iterator().next(), "%s", text);
    }
}
