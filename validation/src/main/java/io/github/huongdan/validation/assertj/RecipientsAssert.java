package io.github.huongdan.validation.assertj;

import io.github.huongdan.model.Recipient;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Assertions on the list of recipients. Its lines are counted from 1, the archive line among them; names are as written, without purpose
 * and without {@code Lưu}.
 */
public class RecipientsAssert extends PartAssert<RecipientsAssert, List<Recipient>> {

    static final AssertType<RecipientsAssert, List<Recipient>> TYPE =
            AssertType.ofList(RecipientsAssert.class, RecipientsAssert::new);

    /** Made by {@link GuidanceDocumentAssert#recipients}; public for the proxies of soft assertions. */
    public RecipientsAssert(@Nullable List<Recipient> recipients) {
        super(recipients, RecipientsAssert.class);
    }

    /** Expects so many lines. */
    public RecipientsAssert hasSize(int count) {
        return counts("recipients", count, "", Function.identity(), Shown::recipient);
    }

    /** Expects a line of this name. */
    public RecipientsAssert contains(String name) {
        return check("", list -> named(list, name) ? null : facts("recipient", name, list));
    }

    /** Expects no line of this name. */
    public RecipientsAssert doesNotContain(String name) {
        return check("", list -> named(list, name) ? facts("no recipient", name, list) : null);
    }

    /** Expects lines of these names, in this order, and no other. */
    public RecipientsAssert containsExactly(String... names) {
        return check(
                "",
                list -> Facts.sameTexts(
                        "recipients",
                        List.of(names),
                        list.stream()
                                .map(recipient -> Facts.text(recipient.name()))
                                .toList()));
    }

    /** Leads to a line, the first being 1. */
    public final RecipientAssert recipient(int number) {
        return nth(RecipientAssert.TYPE, "recipients", number, "", Function.identity(), Shown::recipient);
    }

    /** Leads to the archive line. */
    public final RecipientAssert archive() {
        return find(
                RecipientAssert.TYPE,
                "/" + archiveIndex(),
                list -> list.stream().filter(Recipient::archive).findFirst().orElse(null),
                list -> facts("recipient", "archive", list));
    }

    private int archiveIndex() {
        return actual == null
                ? -1
                : actual.stream().map(Recipient::archive).toList().indexOf(true);
    }

    private static boolean named(List<Recipient> list, String name) {
        return list.stream().anyMatch(recipient -> Objects.equals(recipient.name(), name));
    }

    private static Facts facts(String key, String expected, List<Recipient> list) {
        return Facts.expected(key, expected).list("recipients", list, Shown::recipient);
    }
}
