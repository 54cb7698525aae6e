package io.github.huongdan.acceptance.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.citation.CitationOccurrence;
import io.github.huongdan.citation.Citations;
import io.github.huongdan.code.CodeOccurrence;
import io.github.huongdan.code.CodeScanner;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.LenientResult;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.serialization.text.GuidanceText;
import io.github.huongdan.serialization.xml.GuidanceXml;
import io.github.huongdan.validation.CleanDocuments;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.LargeDocuments;
import java.util.List;
import java.util.function.Consumer;

/** What the library is given to do, and what holds for its result at any length. */
enum Work implements Consumer<String> {
    CODES {
        @Override
        public void accept(String text) {
            CodeOccurrence found = CodeScanner.scanLabelled(text, 0);
            assertThat(found == null || found.end() < 100).isTrue();
        }
    },
    CITATIONS {
        @Override
        public void accept(String text) {
            List<CitationOccurrence> found = Citations.in(text);
            assertThat(found.stream().mapToLong(act -> act.span().length()).sum())
                    .isLessThanOrEqualTo(3L * text.length());
        }
    },
    TEXT {
        @Override
        public void accept(String text) {
            assertThat(GuidanceText.standard().read(text).document().typeName()).isEqualTo("HƯỚNG DẪN");
        }
    },
    TEXT_FOR_OLD_FONTS {
        @Override
        public void accept(String text) {
            assertThat(GuidanceText.standard().read(text).notes()).isNotEmpty();
        }
    },
    LENIENT_JSON {
        @Override
        public void accept(String members) {
            LenientResult result = GuidanceJson.standard()
                    .readLeniently("{\"format\":\"huongdan/1.0\"," + members + "\"subject\":\"B\"}");
            assertThat(result.document().subject()).isEqualTo("B");
            assertThat(result.moreProblems()).isTrue();
        }
    },
    LENIENT_XML {
        @Override
        public void accept(String elements) {
            LenientResult result = GuidanceXml.standard()
                    .readLeniently(
                            "<guidance xmlns='urn:huongdan:1.0'>" + elements + "<subject>B</subject></guidance>");
            assertThat(result.document().subject()).isEqualTo("B");
            assertThat(result.moreProblems()).isTrue();
        }
    },
    RULES_ON_A_PARAGRAPH {
        @Override
        public void accept(String text) {
            judge(LargeDocuments.withParagraph(text));
        }
    },
    RULES_ON_A_GROUND {
        @Override
        public void accept(String text) {
            judge(CleanDocuments.state().toBuilder()
                    .basis(basis -> basis.ground(text))
                    .build());
        }
    },
    /** The input is the name of a shape, a blank, and the items. */
    RULES_ON_ITEMS {
        @Override
        public void accept(String input) {
            String[] words = input.split(" ");
            judge(LargeDocuments.valueOf(words[0]).of(words[1].length()));
        }
    },
    /** A loop in a loop: what the tests must see. */
    ALL_PAIRS {
        @Override
        public void accept(String text) {
            int equal = 0;
            for (int i = 0; i < text.length(); i++) {
                for (int j = 0; j < text.length(); j++) {
                    if (text.charAt(i) == text.charAt(j)) {
                        equal++;
                    }
                }
            }
            assertThat(equal).isPositive();
        }
    },
    /** Text that grows by one piece at a time and is copied each time: no loop of the library, but many bytes. */
    ALL_COPIES {
        @Override
        public void accept(String text) {
            for (int i = 0; i < text.length(); i += 100) {
                assertThat(text.substring(i)).isNotEmpty();
            }
        }
    };

    private static void judge(GuidanceDocument document) {
        assertThat(GuidanceValidator.standard().validate(document).findings())
                .noneMatch(finding -> finding.ruleId().equals("internal"));
    }
}
