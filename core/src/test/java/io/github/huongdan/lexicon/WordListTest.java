package io.github.huongdan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huongdan.vietnamese.Keys;
import io.github.huongdan.vietnamese.PhraseTable;
import io.github.huongdan.vietnamese.Syllables;
import io.github.huongdan.vietnamese.Words;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordListTest {

    private static final WordList LIST = WordList.of(
            "sample",
            List.of(
                    "# Organs",
                    "Ban Tổ chức : kind-organisation",
                    "",
                    "[issuing]",
                    "Ban : cited",
                    "Sở",
                    "[cited]",
                    "Vụ"));

    @Test
    void putsAPhraseIntoThePartAboveItAndThoseAfterItsColon() {
        assertThat(LIST.phrases("issuing")).containsExactly("Ban", "Sở");
        assertThat(LIST.phrases("cited")).containsExactly("Ban", "Vụ");
        assertThat(LIST.phrases("kind-organisation")).containsExactly("Ban Tổ chức");
    }

    @Test
    void saysWhichPartAFileLacks() {
        assertThatThrownBy(() -> LIST.phrases("judged"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sample.txt has no part judged");
        assertThatThrownBy(() -> LIST.phrases("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void makesTables() {
        Map<String, PhraseTable> kinds = LIST.tables("kind-");

        assertThat(LIST.table("issuing").match(Words.of("SỞ Y TẾ"), 0)).isEqualTo(1);
        assertThat(LIST.table("kind-", PartyOrgan.ORGANISATION).match(Words.of("Ban Tổ chức"), 0))
                .isEqualTo(3);
        assertThat(kinds).containsOnlyKeys("organisation");
        assertThat(kinds.get("organisation").match(Words.of("Ban Tổ chức"), 0)).isEqualTo(3);
    }

    @Test
    void makesTablesInWhichMarksCount() {
        WordList pairs = WordList.of("pairs", List.of("[pair]", "sửa đổi, bổ sung"));
        Keys withComma = keys("sửa", "đổi", ",", "bổ", "sung");

        assertThat(pairs.tableWithMarks("pair").match(withComma, 0)).isEqualTo(5);
        assertThat(pairs.table("pair").match(withComma, 0)).isZero();
    }

    private static Keys keys(String... tokens) {
        return i -> i >= tokens.length ? 0 : tokens[i].equals(",") ? -',' : Syllables.key(tokens[i]);
    }
}
