package io.github.huongdan.serialization.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One signatory as the text writes it: lines of authority, a position, a name. */
final class SignatureBlock {

    final List<AuthorityLine> authorities = new ArrayList<>();

    @Nullable
    Extract position;

    @Nullable
    Extract name;

    /** {@code Q. GIÁM ĐỐC} with no position below it is itself the position. */
    void takeActing() {
        int last = authorities.size() - 1;
        if (position == null && last >= 0 && authorities.get(last).isActing()) {
            position = authorities.remove(last).whole();
        }
    }
}
