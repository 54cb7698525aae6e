package io.github.huongdan.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.citation.Citation;
import io.github.huongdan.code.DocumentCode;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PassagesTest {

    private static final GuidanceDocument WHOLE = SampleDocument.whole();

    /** What is derived from a text that is listed. */
    private static final Set<String> DERIVED = Set.of("assignees", "deadline", "reportTo", "citations");

    @Test
    void listsEveryTextOnceInTheDocumentsOrder() throws ReflectiveOperationException {
        List<String> texts = new ArrayList<>();
        collect(WHOLE, texts);

        assertThat(Passages.of(WHOLE)).extracting(Passage::text).containsExactlyElementsOf(texts);
        assertThat(texts).hasSizeGreaterThan(40);
        assertThat(Passages.of(WHOLE)).extracting(Passage::pointer).doesNotHaveDuplicates();
    }

    @Test
    void namesEachTextByAPointerThatLeadsToIt() throws ReflectiveOperationException {
        for (Passage passage : Passages.of(WHOLE)) {
            assertThat(resolve(WHOLE, passage.pointer())).isEqualTo(passage.text());
        }
    }

    @Test
    void tellsWhatSortOfTextEachIs() {
        assertThat(kind("/sections/1/provisions/0/label")).isEqualTo(Passage.Kind.LABEL);
        assertThat(kind("/sections/1/heading")).isEqualTo(Passage.Kind.LINE);
        assertThat(kind("/sections/1/provisions/0/text")).isEqualTo(Passage.Kind.PROSE);
        assertThat(kind("/preamble/0")).isEqualTo(Passage.Kind.PROSE);
        assertThat(kind("/preamble/1/rows/1/cells/0/text")).isEqualTo(Passage.Kind.CELL);
        assertThat(kind("/sections/1/provisions/0/table/rows/0/cells/1/text")).isEqualTo(Passage.Kind.CELL);
        assertThat(kind("/appendices/0/label")).isEqualTo(Passage.Kind.APPENDIX);
        assertThat(kind("/appendices/0/blocks/0")).isEqualTo(Passage.Kind.APPENDIX);
        assertThat(kind("/appendices/0/blocks/1/rows/0/cells/1/text")).isEqualTo(Passage.Kind.CELL);
    }

    private static Passage.Kind kind(String pointer) {
        return Passages.of(WHOLE).stream()
                .filter(passage -> passage.pointer().equals(pointer))
                .findFirst()
                .orElseThrow()
                .kind();
    }

    @Test
    void hasNoPassageWhereNothingIsSaid() {
        assertThat(Passages.of(GuidanceDocument.builder().build())).isEmpty();
    }

    private static void collect(Object value, List<String> texts) throws ReflectiveOperationException {
        if (value instanceof String text) {
            texts.add(text);
        } else if (value instanceof DocumentCode code) {
            texts.add(code.text());
        } else if (value instanceof List<?> list) {
            for (Object member : list) {
                collect(member, texts);
            }
        } else if (value instanceof Record && !(value instanceof Citation)) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                if (!DERIVED.contains(component.getName())) {
                    collect(component.getAccessor().invoke(value), texts);
                }
            }
        }
    }

    private static Object resolve(Object root, String pointer) throws ReflectiveOperationException {
        Object value = root;
        for (String step : pointer.substring(1).split("/")) {
            value = value instanceof List<?> list
                    ? list.get(Integer.parseInt(step))
                    : value.getClass().getMethod(step).invoke(value);
        }
        return value instanceof Paragraph paragraph ? paragraph.text() : value;
    }
}
