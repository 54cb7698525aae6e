package io.github.huongdan.citation;

import io.github.huongdan.code.DocumentType;
import io.github.huongdan.lexicon.Types;
import io.github.huongdan.vietnamese.PhraseTable;
import org.jspecify.annotations.Nullable;

/** The names of document types as citations write them. */
final class TypeNames {

    private static final DocumentType[] TYPES = DocumentType.values();
    static final PhraseTable NAMES = PhraseTable.union(Types.NAMES, PhraseTable.of("Thông báo Kết luận"));

    private TypeNames() {}

    /** Returns how many tokens a type's name takes at a token; 0 where none stands there. */
    static int lengthAt(Tokens tokens, int i) {
        return NAMES.match(tokens, i);
    }

    /** Returns the type named at a token, or null. {@code Thông báo Kết luận} is a notice. */
    static @Nullable DocumentType at(Tokens tokens, int i) {
        int place = NAMES.placeOf(tokens, i);
        return place < 0 ? null : place < TYPES.length ? TYPES[place] : DocumentType.NOTICE;
    }

    /** Tells whether an act is named at a token: a type's name with a number after it, or with a capital. */
    static boolean startsAct(Tokens tokens, int i) {
        int length = lengthAt(tokens, i);
        return length > 0 && (tokens.isCapital(i) || Particles.startsNumber(tokens, i + length));
    }
}
