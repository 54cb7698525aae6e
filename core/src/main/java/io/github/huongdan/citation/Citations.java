package io.github.huongdan.citation;

import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds citations of Party and State acts in running text.
 *
 * <pre>{@code
 * for (CitationOccurrence found : Citations.in("theo Hướng dẫn số 26-HD/BTGTU, ngày 07/3/2017 của Ban Tuyên giáo Thành ủy")) {
 *     out.println(found.citation().code()); // 26-HD/BTGTU
 * }
 * }</pre>
 */
public final class Citations {

    private Citations() {}

    /**
     * Finds every citation of a text, in the order in which they begin, in time that grows with the text's length.
     *
     * <p>A numbered act that another act's subject names is found too; its span then lies within the other's. Two spans
     * never overlap otherwise. An act named in the subject of such a subject has no subject of its own.
     *
     * <p>An organ named once after several acts ({@code Nghị định số 145/2013/NĐ-CP, Nghị định số 111/2018/NĐ-CP của Chính phủ})
     * is the issuer of each whose symbol names the same issuer; their own text does not hold it.
     *
     * @param text running text of any length; a blank line ends a citation
     */
    public static List<CitationOccurrence> in(String text) {
        return in(text, Words.of(text));
    }

    /**
     * Finds citations as {@link #in(String)} does in a text that is divided already.
     *
     * @param words the words of the text
     */
    public static List<CitationOccurrence> in(String text, List<Word> words) {
        if (!Openings.among(words, text)) {
            return List.of();
        }
        Tokens tokens = Tokens.of(text, words);
        List<Act> acts = new CitationFinder(tokens).find();
        List<CitationOccurrence> found = new ArrayList<>(acts.size());
        for (Act act : acts) {
            found.add(act.occurrence(tokens));
        }
        return Collections.unmodifiableList(found);
    }
}
