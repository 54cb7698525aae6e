package io.github.huongdan.serialization.recognition.foot;

import io.github.huongdan.serialization.recognition.source.Extract;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One signatory as the text writes it: lines of authority, a position, a name. */
public final class SignatureBlock {

    private static final int MOST_CONTINUED = 2;

    public final List<AuthorityLine> authorities = new ArrayList<>();

    @Nullable
    public Extract position;

    @Nullable
    public Extract name;

    private int continued;

    boolean awaitsPosition() {
        return !authorities.isEmpty() && position == null && name == null && continued < MOST_CONTINUED;
    }

    /** Two who sign beside each other name their organs below their positions. */
    boolean awaitsOrgan() {
        return authorities.isEmpty() && awaitsName();
    }

    boolean awaitsName() {
        return position != null && name == null;
    }

    /** A position that stands alone, without authority or name; null where the signature has more, or less. */
    @Nullable
    Extract strayPosition() {
        return authorities.isEmpty() && name == null ? position : null;
    }

    /** A position may take two lines: {@code TRƯỞNG PHÒNG TUYÊN TRUYỀN} and {@code VÀ HỖ TRỢ} below. */
    void continuePosition(Extract line) {
        position = position == null ? line : Extract.join(List.of(position, line));
    }

    /** An organ's name may take two lines: {@code TM. ỦY BAN NHÂN DÂN} and the province below. */
    void continueAuthority(Extract line) {
        int last = authorities.size() - 1;
        continued++;
        authorities.set(last, authorities.get(last).withLine(line));
    }

    /** {@code Q. GIÁM ĐỐC} with no position below it is itself the position. */
    void takeActing() {
        int last = authorities.size() - 1;
        if (position == null && last >= 0 && authorities.get(last).isActing()) {
            position = authorities.remove(last).whole();
        }
    }
}
