package io.github.huongdan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is set beside our reader does the work that it is measured for. */
class ExtractedTextTest {

    @ParameterizedTest
    @EnumSource(names = {"EXAMPLE", "PAGES_100"})
    void scanAndLibrariesFindTheSameWords(WordSample sample) throws Exception {
        byte[] file = sample.file();
        String words = words(ExtractedText.byScan(file));
        String belowTheLetterhead = words.substring(words.indexOf("HƯỚNGDẪN"));

        assertThat(belowTheLetterhead).contains("Tậptrungtuyêntruyềnkỷniệmcácngàylễlớntrongnăm2017");
        assertThat(words(ExtractedText.byPoi(file))).contains(belowTheLetterhead);
        assertThat(words(ExtractedText.byDocx4j(file))).contains(belowTheLetterhead);
    }

    @ParameterizedTest
    @EnumSource(names = {"PAGES_100"})
    void theLongFileHasTheParagraphsFiftyTimes(WordSample sample) throws Exception {
        assertThat(ExtractedText.byScan(sample.file()).split("Tập trung tuyên truyền"))
                .hasSize(51);
    }

    @Test
    void poiFindsTheWordsOfTheOldFormat() throws IOException {
        assertThat(words(ExtractedText.byPoiOfTheOldFormat(OldWordSample.OLD_EXAMPLE.file())))
                .contains("Tậptrungtuyêntruyềnkỷniệmcácngàylễlớntrongnăm2017");
    }

    /** Ends of paragraphs are not compared; of the libraries one adds the foot of the page, the other where a line is drawn. */
    private static String words(String text) {
        return text.replaceAll("[^\\p{L}\\d]", "");
    }
}
