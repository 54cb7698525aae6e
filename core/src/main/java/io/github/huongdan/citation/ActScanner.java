package io.github.huongdan.citation;

import io.github.huongdan.citation.ReferenceScanner.Reference;
import io.github.huongdan.code.DocumentType;
import io.github.huongdan.lexicon.CitationWords;
import io.github.huongdan.vietnamese.PhraseTable;
import org.jspecify.annotations.Nullable;

/** Reads how an act begins: its type with its number, the organ between the two, or its name. */
final class ActScanner {

    static final PhraseTable GENERIC_NAMES = PhraseTable.of("văn bản");

    private static final int LONGEST_FORM = 2;

    private final Tokens tokens;

    ActScanner(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Tells quickly whether it is worth while to look for an act at a token. */
    static boolean couldBegin(Tokens tokens, int i) {
        if (tokens.key(i) == Particles.SO || tokens.isNumber(i) || GENERIC_NAMES.match(tokens, i) > 0) {
            return true;
        }
        int length = TypeNames.lengthAt(tokens, i);
        return length > 0
                && (tokens.isCapital(i)
                        || Particles.startsNumber(tokens, i + length)
                        || tokens.key(i + length) == Particles.CUA);
    }

    /**
     * Reads the act that begins at a token with its type's name or with {@code số}; null where none does.
     *
     * @param introduced whether a pinpoint or another act stands directly before it
     */
    @Nullable
    Act read(int i, boolean introduced) {
        DocumentType type = TypeNames.at(tokens, i);
        if (type == null) {
            return untyped(i);
        }
        int after = i + TypeNames.lengthAt(tokens, i);
        Act act = numbered(i, after, type);
        if (act == null) {
            act = ledByOrgan(i, after, type);
        }
        if (act == null && tokens.isCapital(i)) {
            act = new NamedActScanner(tokens).read(i, after, type, introduced);
        }
        return act;
    }

    /** Reads the number of an act whose type was named before: {@code , số 332/KH-UBND}. */
    @Nullable
    Act continued(int i, @Nullable DocumentType type) {
        Reference reference = ReferenceScanner.at(tokens, i);
        return reference != null && reference.hasSymbol() ? reference.act(i, type) : null;
    }

    /** Reads {@code văn bản số 42/CV-PGD&ĐT} and {@code (số 157/KH-BGDĐT)}, but not the document's own number above its text. */
    private @Nullable Act untyped(int i) {
        int generic = GENERIC_NAMES.match(tokens, i);
        boolean ownNumber = generic == 0 && tokens.isCapital(i) && (i == 0 || tokens.startsLine(i));
        Reference reference = ownNumber || numbersForm(i) ? null : ReferenceScanner.at(tokens, i + generic);
        boolean sure = reference != null && (reference.labelled() || generic > 0) && reference.hasSymbol();
        if (sure && reference != null) {
            return reference.act(i, null);
        }
        return generic > 0 ? ledByOrgan(i, i + generic, null) : null;
    }

    /** Tells whether the number at a token is that of a form: {@code Mẫu số 03/HD-BTG}. */
    private boolean numbersForm(int i) {
        for (int back = 1; back <= LONGEST_FORM; back++) {
            if (CitationWords.FORMS.match(tokens, i - back) == back) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Act numbered(int first, int number, @Nullable DocumentType type) {
        Reference reference = ReferenceScanner.at(tokens, number);
        boolean sure = reference != null
                && (reference.hasSymbol() || ReferenceScanner.isActNumber(tokens, reference, tokens.isCapital(first)));
        return sure && reference != null ? reference.act(first, type) : null;
    }

    /** Reads {@code Quyết định của Bộ Chính trị số 31-QĐ/TW} and {@code Kế hoạch của UBND thành phố: số 330/KH-UBND}. */
    private @Nullable Act ledByOrgan(int first, int after, @Nullable DocumentType type) {
        if (tokens.key(after) != Particles.CUA) {
            return null;
        }
        int organ = after + 1;
        int organEnd = new IssuerScanner(tokens, false).end(organ);
        int number = tokens.isMark(organEnd, ':') || tokens.isMark(organEnd, ',') ? organEnd + 1 : organEnd;
        boolean labelled = organEnd > organ && tokens.key(number) == Particles.SO;
        Act act = labelled ? numbered(first, number, type) : null;
        if (act != null) {
            act.issuer = tokens.text(organ, organEnd);
            act.issuerLeads = true;
        }
        return act;
    }
}
