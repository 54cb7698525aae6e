package io.github.huongdan.lexicon;

import io.github.huongdan.code.DocumentType;
import io.github.huongdan.vietnamese.NearPhrases;
import io.github.huongdan.vietnamese.PhraseTable;
import java.util.Arrays;
import java.util.List;

/** Names of the types of documents (tên loại). */
public final class Types {

    private static final WordList LIST = WordList.read("types");

    private static final List<String> WRITTEN = Arrays.stream(DocumentType.values())
            .map(DocumentType::vietnameseName)
            .toList();

    /** The names of all types, in the order of {@link DocumentType}. */
    public static final PhraseTable NAMES = PhraseTable.of(WRITTEN);

    /** {@link #NAMES} with letters wrong. */
    public static final NearPhrases NEAR_NAMES = NearPhrases.of(WRITTEN);

    /** What an office adds to a type's name in a joint document: {@code HƯỚNG DẪN LIÊN NGÀNH}. */
    public static final PhraseTable JOINTLY = LIST.table("jointly");

    private Types() {}
}
