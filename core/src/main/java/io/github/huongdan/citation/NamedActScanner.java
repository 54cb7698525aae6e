package io.github.huongdan.citation;

import io.github.huongdan.code.DocumentType;
import io.github.huongdan.lexicon.Organs;
import io.github.huongdan.vietnamese.PhraseTable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads acts that are cited without a number after their type: {@code Luật Giao dịch điện tử số 20/2023/QH15}, {@code Điều lệ Đảng},
 * {@code Nghị quyết Đại hội XIII của Đảng}, {@code Quy chế làm việc của …}, {@code Kết luận ngày 14/02/2012}.
 */
final class NamedActScanner {

    private static final Set<DocumentType> LAWS =
            Set.of(DocumentType.LAW, DocumentType.LEGAL_CODE, DocumentType.ORDINANCE, DocumentType.CONSTITUTION);
    private static final PhraseTable PARTY = PhraseTable.of("Đảng", "Đảng Cộng sản Việt Nam");
    private static final PhraseTable RULES_OF_WORK = PhraseTable.of("quy chế làm việc của");

    private final Tokens tokens;

    /** Tells whether acts of a type are cited by their name. */
    static boolean isLaw(@Nullable DocumentType type) {
        return type != null && LAWS.contains(type);
    }

    NamedActScanner(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Reads the act whose type is named at a token.
     *
     * @param after the token after the type's name
     * @param introduced whether a pinpoint or another act stands directly before it
     */
    @Nullable
    Act read(int first, int after, DocumentType type, boolean introduced) {
        if (type == DocumentType.RESOLUTION && tokens.isCapital(after) && Organs.MEETINGS.match(tokens, after) > 0) {
            return ofMeeting(first, after);
        }
        if (RULES_OF_WORK.match(tokens, first) > 0) {
            return rulesOfWork(first, after);
        }
        if (type == DocumentType.CHARTER && tokens.isCapital(after)) {
            return charter(first, after);
        }
        if (tokens.key(after) == Particles.NGAY && DateScanner.dateAt(tokens, after) != null) {
            return new Act(first, after, type);
        }
        return isLaw(type) ? new LawScanner(tokens).read(first, after, type, introduced) : null;
    }

    private @Nullable Act ofMeeting(int first, int meeting) {
        int end = organEnd(meeting);
        boolean told = end > meeting + Organs.MEETINGS.match(tokens, meeting);
        if (!told) {
            return null;
        }
        Act act = new Act(first, end, DocumentType.RESOLUTION);
        act.issuer = tokens.text(meeting, end);
        return act;
    }

    private @Nullable Act rulesOfWork(int first, int name) {
        int of = first + RULES_OF_WORK.match(tokens, first);
        return organEnd(of) > of ? named(first, name, of - 1, DocumentType.STATUTE_OF_WORK) : null;
    }

    private @Nullable Act charter(int first, int name) {
        int party = PARTY.match(tokens, name);
        int end = party > 0 ? name + party : organEnd(name);
        return end > name ? named(first, name, end, DocumentType.CHARTER) : null;
    }

    private Act named(int first, int name, int end, DocumentType type) {
        Act act = new Act(first, end, type);
        act.subject = tokens.text(name, end);
        return act;
    }

    private int organEnd(int i) {
        return new IssuerScanner(tokens, false).end(i);
    }
}
