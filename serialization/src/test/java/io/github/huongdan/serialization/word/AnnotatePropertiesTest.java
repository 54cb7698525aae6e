package io.github.huongdan.serialization.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.annotation.TextFormatting;
import io.github.huongdan.layout.Layout;
import io.github.huongdan.source.Span;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is said of whatever words: the text stays as it was where changes are refused, and is what was asked for where they are accepted. */
class AnnotatePropertiesTest {

    @Property(tries = 300)
    void changesAreRefusedOrAccepted(
            @ForAll("bodies") String body, @ForAll("cuts") List<Integer> cuts, @ForAll("words") List<String> words) {
        byte[] file = Docx.body(body).bytes();
        String text = AnnotatedWord.text(file);
        List<Annotation> said = said(text, cuts, words);

        AnnotatedWord copy = AnnotatedWord.of(file, said);

        assertThat(copy.refused()).isEqualTo(text);
        assertThat(copy.accepted()).isEqualTo(replaced(text, said, copy.unreplaced()));
        assertThat(AnnotatedWord.text(
                        GuidanceWord.standard().replace(file, said).content()))
                .isEqualTo(copy.accepted());
        assertThat(copy.commented()).hasSameSizeAs(said).doesNotContainValue("marks out of order");
    }

    @Property(tries = 300)
    void looksAreRejectedOrAccepted(@ForAll("bodies") String body, @ForAll("cuts") List<Integer> cuts) {
        byte[] file = Docx.body(body).bytes();
        String text = AnnotatedWord.text(file);
        List<Annotation> said = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            int one = cuts.get(i) % (text.length() + 1);
            int other = cuts.get(i + 1) % (text.length() + 1);
            Span span = new Span(Math.min(one, other), Math.max(one, other));
            TextFormatting look = TextFormatting.of(span).withSize(11.0 + i).withItalic(i % 2 == 0 ? true : null);
            String comment = i % 3 == 0 ? "said " + i : "";
            said.add(new Annotation(span, comment, null, List.of(look)));
        }

        AnnotatedWord copy = AnnotatedWord.of(file, said);

        assertThat(copy.accepted()).isEqualTo(text);
        assertThat(LooksInXml.rejected(copy.content()).letters())
                .isEqualTo(LooksInXml.rejected(file).letters());
        Layout layout = GuidanceWord.standard().read(copy.content()).layout();
        for (int i = 0; i < said.size(); i++) {
            Span span = said.get(i).span();
            for (int at = span.start(); at < span.end(); at++) {
                boolean letter = !Character.isWhitespace(text.charAt(at)) && !Character.isSurrogate(text.charAt(at));
                if (letter && lastOn(said, at) == i && copy.formatted(said.get(i))) {
                    assertThat(layout.stylesIn(new Span(at, at + 1))
                                    .get(0)
                                    .style()
                                    .size())
                            .isEqualTo(11.0 + i);
                }
            }
        }
    }

    private static int lastOn(List<Annotation> said, int at) {
        int last = -1;
        for (int i = 0; i < said.size(); i++) {
            last = said.get(i).span().start() <= at && at < said.get(i).span().end() ? i : last;
        }
        return last;
    }

    /** Stretches one behind the other; each third has no replacement. */
    private static List<Annotation> said(String text, List<Integer> cuts, List<String> words) {
        List<Integer> sorted =
                cuts.stream().map(cut -> cut % (text.length() + 1)).sorted().toList();
        List<Annotation> said = new ArrayList<>();
        for (int i = 0; i + 1 < sorted.size(); i += 2) {
            boolean replaces = i % 3 != 2 && sorted.get(i) < sorted.get(i + 1);
            said.add(new Annotation(
                    new Span(sorted.get(i), sorted.get(i + 1)),
                    "said " + i,
                    replaces ? words.get(i % words.size()) : null));
        }
        return said;
    }

    private static String replaced(String text, List<Annotation> said, List<Annotation> unreplaced) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Annotation annotation : said) {
            if (annotation.replacement() != null && !unreplaced.contains(annotation)) {
                out.append(text, at, annotation.span().start()).append(annotation.replacement());
                at = annotation.span().end();
            }
        }
        return out.append(text.substring(at)).toString();
    }

    @Provide
    Arbitrary<String> bodies() {
        Arbitrary<String> content = Arbitraries.of(
                "<w:t>Số 12</w:t>",
                "<w:t> HD </w:t>",
                "<w:t xml:space=\"preserve\"> kế  hoạch </w:t>",
                "<w:t>a &amp; &lt;b&#62; &#x1F600;</w:t>",
                "<w:t>so\u00adft 😀</w:t>",
                "<w:t><![CDATA[c d]]></w:t>",
                "<w:t/>",
                "<w:tab/>",
                "<w:br/>",
                "<w:lastRenderedPageBreak/>");
        Arbitrary<String> properties = Arbitraries.of("", "<w:rPr><w:b/></w:rPr>", "<w:rPr/>");
        Arbitrary<String> run = Combinators.combine(
                        properties, content.list().ofMinSize(1).ofMaxSize(3))
                .as((set, contents) -> "<w:r>" + set + String.join("", contents) + "</w:r>");
        Arbitrary<String> within = Combinators.combine(
                        Arbitraries.of("", "w:hyperlink", "w:smartTag", "w:fldSimple"), run)
                .as((tag, one) -> tag.isEmpty() ? one : "<" + tag + ">" + one + "</" + tag + ">");
        Arbitrary<String> paragraph = within.list()
                .ofMaxSize(4)
                .map(runs -> "<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr>" + String.join("", runs) + "</w:p>");
        return paragraph.list().ofMinSize(1).ofMaxSize(4).map(all -> String.join("", all));
    }

    @Provide
    Arbitrary<List<Integer>> cuts() {
        return Arbitraries.integers().between(0, 1000).list().ofSize(8);
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of("", "mới", " a&b ", "<x>").list().ofMinSize(1).ofMaxSize(4);
    }
}
