package io.github.huongdan.validation.rules.typography;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.configuration.Configuration;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Part;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * When so much of a text is in another encoding that nothing else is said of it. In the tables T is a paragraph in TCVN3, V one in VNI, P one
 * that can be read; the small letters are paragraphs that are too short to tell, and t2 and t1 have two signs and one.
 */
class WholeEncodingMarksTest {

    @ParameterizedTest
    @CsvSource({
        "T T T, TYP-03",
        "T T, TYP-03 TYP-16",
        "V V V, TYP-04",
        "V V, TYP-04 TYP-16",
        "T T T P P P, TYP-03",
        "T T T P P P P, TYP-03 TYP-16",
        "V V V P P P, TYP-04",
        "V V V P P P P, TYP-04 TYP-16",
        "T T T V V V, TYP-03",
        "T T T V V V V, TYP-04",
        "T T T T V V V, TYP-03",
        "T T T p p p p, TYP-03",
        "T T t, TYP-03 TYP-16",
        "T T t2, TYP-03",
        "T T t1, TYP-03 TYP-16",
        "V V v, TYP-04 TYP-16",
        "V V v2, TYP-04",
        "V V v1, TYP-04 TYP-16",
        "P P P, TYP-16"
    })
    void onlyTheEncodingOfATextIsNamed(String paragraphs, String ids) {
        GuidanceDocument document = GuidanceDocument.builder()
                .closing(paragraphs(paragraphs))
                .unclassified("D:\\HD45.doc")
                .build();

        assertThat(GuidanceValidator.standard()
                        .withConfiguration(threeRules())
                        .validate(document)
                        .findings())
                .extracting(Finding::ruleId)
                .containsExactlyInAnyOrder(ids.split(" "));
    }

    private static Configuration threeRules() {
        Configuration three = Configuration.standard();
        for (Part part : Part.values()) {
            three = three.withOff(part.prefix());
        }
        return three.withOn("TYP-03").withOn("TYP-04").withOn("TYP-16");
    }

    private static List<String> paragraphs(String letters) {
        List<String> paragraphs = new ArrayList<>();
        for (String letter : letters.split(" ")) {
            paragraphs.add(
                    switch (letter) {
                        case "T" -> "®Êt nhµ vµ ruéng nµy";
                        case "t" -> "®Êt nhµ vµ ruéng nµ";
                        case "t2" -> "nhµ vµ trong ngo quen";
                        case "t1" -> "nhµ ta trong ngo quen";
                        case "V" -> "ñaây laø ñaát ñi que";
                        case "v" -> "ñaây laø ñaát ñi ta";
                        case "v2" -> "ñaây laø trong ngo quen";
                        case "v1" -> "ñaây la trong ngo quen";
                        case "P" -> "Đây là đất nhà và vườn";
                        default -> "Đây là nhà";
                    });
        }
        return paragraphs;
    }
}
