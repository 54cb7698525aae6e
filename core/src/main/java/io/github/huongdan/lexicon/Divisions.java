package io.github.huongdan.lexicon;

import io.github.huongdan.vietnamese.PhraseTable;
import java.util.ArrayList;
import java.util.List;

/** Divisions of a text: parts, chapters, articles and smaller ones. */
public final class Divisions {

    private static final WordList LIST = WordList.read("divisions");

    /** Divisions that a citation points at: {@code khoản 3 Điều 5}. */
    public static final PhraseTable UNITS = LIST.table("unit");

    /** The word for a part (phần). */
    public static final PhraseTable PART = LIST.table("part");

    /** The word for a chapter (chương). */
    public static final PhraseTable CHAPTER = LIST.table("chapter");

    /** The word for an article (điều). */
    public static final PhraseTable ARTICLE = LIST.table("article");

    /** Divisions that a text calls its own sections and articles by. */
    public static final PhraseTable SECTION_LIKE = LIST.table("section-like");

    /** Divisions that a reference writes with a capital. */
    public static final PhraseTable IN_CAPITALS = LIST.table("capital");

    /** Divisions that a reference writes without one. */
    public static final PhraseTable IN_SMALL_LETTERS = LIST.table("small");

    /** Ordinal numbers in words: {@code (Phần) thứ nhất}. */
    public static final PhraseTable ORDINALS = LIST.table("ordinal");

    /** A part of a chapter (mục). */
    public static final PhraseTable SUBCHAPTER = LIST.table("subchapter");

    /** Names that count pictures, tables and forms, or what a citation points at, and no division of a text: {@code Bảng 1}. */
    public static final PhraseTable CAPTIONS = LIST.table("caption");

    /** The numbers from one on in words: {@code (Bước) hai}; the first table is for one. */
    public static final List<PhraseTable> COUNTING = counting();

    /** All of {@link #COUNTING}. */
    public static final PhraseTable COUNTED = counted();

    private Divisions() {}

    private static PhraseTable counted() {
        List<String> all = new ArrayList<>(LIST.phrases("ordinal"));
        all.addAll(LIST.phrases("counting"));
        return PhraseTable.of(all);
    }

    private static List<PhraseTable> counting() {
        List<String> ordinals = LIST.phrases("ordinal");
        List<String> numbers = LIST.phrases("counting");
        List<PhraseTable> counting = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            counting.add(
                    i < ordinals.size()
                            ? PhraseTable.of(numbers.get(i), ordinals.get(i))
                            : PhraseTable.of(numbers.get(i)));
        }
        return List.copyOf(counting);
    }
}
