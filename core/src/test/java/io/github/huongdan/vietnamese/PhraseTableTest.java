package io.github.huongdan.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PhraseTableTest {

    private static final PhraseTable HEADINGS = PhraseTable.of("Mục đích", "Mục đích, yêu cầu", "Tổ chức thực hiện");

    @Test
    void matchesTheLongestPhrase() {
        List<Word> words = Words.of("I. MỤC ĐÍCH - YÊU CẦU chung");

        assertThat(HEADINGS.match(words, 1)).isEqualTo(4);
        assertThat(HEADINGS.match(words, 0)).isZero();
        assertThat(HEADINGS.match(Words.of("mục đích yêu"), 0)).isEqualTo(2);
        assertThat(HEADINGS.match(words, words.size())).isZero();
    }

    @Test
    void findsTheNextWordThatBeginsAPhrase() {
        List<Word> words = Words.of("mục tiêu, mục đích; tổ chức thực hiện");

        assertThat(HEADINGS.find(words, 0)).isEqualTo(2);
        assertThat(HEADINGS.find(words, 3)).isEqualTo(4);
        assertThat(HEADINGS.find(words, 5)).isEqualTo(-1);
        assertThat(HEADINGS.find(words, words.size())).isEqualTo(-1);
        assertThat(PhraseTable.of().find(words, 0)).isEqualTo(-1);
    }

    @Test
    void takesPhrasesOfAnyLength() {
        String long20 = "một hai ba bốn năm ".repeat(4).strip();
        PhraseTable table = PhraseTable.of(long20);

        assertThat(table.isWhole(long20 + ".")).isTrue();
        assertThat(table.opening(long20 + " sáu")).isEqualTo(long20.length());
        assertThat(table.match(Words.of(long20), 0)).isEqualTo(20);
    }

    @Test
    void takesPhrasesThatAreDividedAlready() {
        PhraseTable table = PhraseTable.ofWords(List.of(Words.of("Đảng ủy"), List.of()));

        assertThat(table.find(Words.of("của ĐẢNG UỶ"), 0)).isEqualTo(1);
        assertThat(table.find(Words.of("của Đảng"), 0)).isEqualTo(-1);
    }

    @Test
    void tellsWhereAnOpeningPhraseEnds() {
        assertThat(HEADINGS.opening("Mục đích, yêu cầu: nâng cao")).isEqualTo("Mục đích, yêu cầu".length());
        assertThat(HEADINGS.opening("Về mục đích")).isEqualTo(-1);
        assertThat(HEADINGS.opening("")).isEqualTo(-1);
    }

    @Test
    void tellsWhetherAPhraseIsTheWholeText() {
        assertThat(HEADINGS.isWhole("TỔ CHỨC THỰC HIỆN.")).isTrue();
        assertThat(HEADINGS.isWhole("Tổ chức thực hiện nhiệm vụ")).isFalse();
        assertThat(HEADINGS.isWhole("Tổ chức")).isFalse();
        assertThat(HEADINGS.isWhole("")).isFalse();
    }

    @Test
    void countsAnEmptyPhraseForNothing() {
        PhraseTable empty = PhraseTable.of("", " , ");

        assertThat(empty.opening("bất kỳ")).isEqualTo(-1);
        assertThat(empty.isWhole("")).isFalse();
    }

    @Test
    void letsAMarkPartWordsThatAreMatchedByTheirKeys() {
        assertThat(HEADINGS.match(keys("mục", "đích", "yêu", "cầu"), 0)).isEqualTo(4);
        assertThat(HEADINGS.match(keys("mục", "đích", ",", "yêu", "cầu"), 0)).isEqualTo(2);
        assertThat(HEADINGS.match(keys("một", "mục", "đích"), 0)).isZero();
        assertThat(HEADINGS.match(keys("mục", "đích"), 2)).isZero();
        assertThat(HEADINGS.match(keys("mục", "đích"), -1)).isZero();
    }

    @Test
    void matchesMarksThatAPhraseWasMadeWith() {
        PhraseTable pairs = PhraseTable.withMarks(List.of("sửa đổi, bổ sung", "sửa đổi", "(kèm theo)"));

        assertThat(pairs.match(keys("sửa", "đổi", ",", "bổ", "sung"), 0)).isEqualTo(5);
        assertThat(pairs.match(keys("sửa", "đổi", "bổ", "sung"), 0)).isEqualTo(2);
        assertThat(pairs.match(keys("(", "kèm", "theo", ")"), 0)).isEqualTo(4);
        assertThat(pairs.match(keys("(", "kèm", "theo"), 0)).isZero();
        assertThat(pairs.mayBeginAt(keys("("), 0)).isTrue();
        assertThat(pairs.mayBeginAt(keys(","), 0)).isFalse();
    }

    @Test
    void tellsByTheFirstWordWhetherAPhraseMayBegin() {
        List<Word> words = Words.of("mục tiêu 2017");

        assertThat(HEADINGS.mayBeginAt(words, 0)).isTrue();
        assertThat(HEADINGS.mayBeginAt(words, 1)).isFalse();
        assertThat(PhraseTable.of("2017").mayBeginAt(words, 2)).isTrue();
    }

    @Test
    void numbersPhrasesInTheOrderInWhichTheyWereGiven() {
        PhraseTable all = PhraseTable.union(HEADINGS, PhraseTable.of("Nội dung"));

        assertThat(HEADINGS.placeOf(keys("mục", "đích"), 0)).isZero();
        assertThat(HEADINGS.placeOf(keys("mục", "đích", "yêu", "cầu"), 0)).isEqualTo(1);
        assertThat(HEADINGS.placeOf(keys("mục"), 0)).isEqualTo(-1);
        assertThat(all.placeOf(keys("tổ", "chức", "thực", "hiện"), 0)).isEqualTo(2);
        assertThat(all.placeOf(keys("nội", "dung"), 0)).isEqualTo(3);
    }

    @Test
    void holdsThePhrasesOfAllThatItWasUnitedFrom() {
        PhraseTable all = PhraseTable.union(PhraseTable.of("Mục"), HEADINGS, PhraseTable.of("năm 2017"));

        assertThat(all.match(Words.of("Mục 2"), 0)).isEqualTo(1);
        assertThat(all.match(Words.of("Mục đích"), 0)).isEqualTo(2);
        assertThat(all.match(Words.of("năm 2017"), 0)).isEqualTo(2);
        assertThat(HEADINGS.match(Words.of("năm 2017"), 0)).isZero();
        assertThat(PhraseTable.union().find(Words.of("năm 2017"), 0)).isEqualTo(-1);
    }

    /** The keys of words and single marks in a row. */
    private static Keys keys(String... tokens) {
        return i -> {
            String token = i < 0 || i >= tokens.length ? "" : tokens[i];
            return Words.of(token).isEmpty() && !token.isEmpty() ? -token.charAt(0) : Syllables.key(token);
        };
    }

    @Property
    void matchesWhereTheKeysAreEqual(@ForAll("words") String phrase, @ForAll("words") String text) {
        boolean same = MatchingKey.of(phrase).equals(MatchingKey.of(text));
        PhraseTable table = PhraseTable.of("tỉnh", phrase, "năm 2017", "kế hoạch");

        assertThat(table.match(Words.of(text), 0) > 0).isEqualTo(same);
        assertThat(table.opening(text) > 0).isEqualTo(same);
    }

    /** Syllables, composed or decomposed, and words that are none. */
    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                        "u",
                        "ủ",
                        "Ụ",
                        "y",
                        "o\u0323",
                        "ộ",
                        "ô\u0323",
                        "o\u0323\u0302",
                        "\u0309",
                        "đ",
                        "\u00f0",
                        "\u01a3",
                        "ư",
                        "u\u031b",
                        "1",
                        "\u212a",
                        "k",
                        "ß")
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(letters -> String.join("", letters))
                .filter(word -> Words.of(word).size() == 1);
    }
}
