package io.github.huongdan.validation.assertj;

import io.github.huongdan.model.Recipient;
import org.jspecify.annotations.Nullable;

/** Assertions on a line of the list of recipients. */
public class RecipientAssert extends PartAssert<RecipientAssert, Recipient> {

    static final AssertType<RecipientAssert, Recipient> TYPE =
            new AssertType<>(RecipientAssert.class, Recipient.class, RecipientAssert::new);

    /** Made by {@link RecipientsAssert#recipient}; public for the proxies of soft assertions. */
    public RecipientAssert(@Nullable Recipient recipient) {
        super(recipient, RecipientAssert.class);
    }

    /** Expects this name; for the archive line, what follows {@code Lưu}; null expects none. */
    public RecipientAssert hasName(@Nullable String name) {
        return has("name", name, Recipient::name);
    }

    /** Expects this purpose, without parentheses; null expects none. */
    public RecipientAssert hasPurpose(@Nullable String purpose) {
        return has("purpose", purpose, Recipient::purpose);
    }

    /** Expects the archive line. */
    public RecipientAssert isArchive() {
        return has("archive", true, Recipient::archive);
    }

    /** Expects a line that is not the archive line. */
    public RecipientAssert isNotArchive() {
        return has("archive", false, Recipient::archive);
    }
}
