package io.github.huongdan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.annotation.AnnotatedCopy;
import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.annotation.Reviewer;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.ReadFile;
import io.github.huongdan.serialization.word.GuidanceWord;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.report.JudgedDocument;
import io.github.huongdan.validation.review.Annotations;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole Word files are reviewed, and two other libraries look at the copies. */
class ReviewedCopiesTest {

    private static final Path DOCUMENTS = Path.of("..", "documents");

    private final GuidanceValidator validator = GuidanceValidator.standard();

    static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>(
                List.of(DOCUMENTS.resolve("81-hd-btgduk.docx"), DOCUMENTS.resolve("81-hd-btgduk-clean.docx")));
        if (Corpus.available()) {
            Corpus.wordFiles().stream()
                    .filter(file -> file.toString().endsWith(".docx"))
                    .forEach(files::add);
        }
        return files;
    }

    @ParameterizedTest
    @MethodSource("files")
    void aCopyHoldsTheFindingsAndIsElseTheFile(Path path) throws Exception {
        byte[] file = Files.readAllBytes(path);
        ReadDocument read = GuidanceWord.standard().read(file).named("document.docx");
        List<Annotation> said = said(read);

        AnnotatedCopy copy = GuidanceWord.standard().annotate(file, said, Reviewer.HUONGDAN);

        assertThat(GuidanceWord.standard().read(copy.content()).source().text())
                .isEqualTo(replaced(read.source().text(), said, copy.unreplaced()));
        assertThat(changedParts(file, copy.content()))
                .isSubsetOf(
                        "[Content_Types].xml",
                        "word/_rels/document.xml.rels",
                        "word/document.xml",
                        "word/comments.xml");
        try (PoiDocument before = new PoiDocument(file);
                PoiDocument after = new PoiDocument(copy.content())) {
            assertThat(after.comments()).isEqualTo(before.comments() + said.size());
            assertThat(after.refused()).isEqualTo(before.accepted());
            assertThat(after.errors()).isEqualTo(before.errors());
        }
    }

    /** One more library says the same; the text with what is suggested is that of a copy in which nothing is tracked. */
    @ParameterizedTest
    @MethodSource("files")
    void docx4jSeesTheFindingsAndTheChanges(Path path) throws Exception {
        byte[] file = Files.readAllBytes(path);
        ReadFile read = GuidanceWord.standard().open(file);
        List<Annotation> said = said(read.document().named("document.docx"));
        AnnotatedCopy copy = read.annotate(said, Reviewer.HUONGDAN);
        List<String> replacements = said.stream()
                .filter(one -> one.replacement() != null && !one.replacement().isEmpty())
                .filter(one -> !copy.unreplaced().contains(one))
                .map(Annotation::replacement)
                .toList();

        Docx4jDocument before = new Docx4jDocument(file);
        Docx4jDocument after = new Docx4jDocument(copy.content());
        Docx4jDocument plain = new Docx4jDocument(read.replace(said).content());

        assertThat(after.comments()).isEqualTo(before.comments() + said.size());
        assertThat(after.refused()).isEqualTo(before.accepted());
        assertThat(after.accepted()).isEqualTo(plain.accepted());
        List<String> inserted = new ArrayList<>(before.inserted());
        inserted.addAll(replacements);
        assertThat(after.inserted()).containsExactlyInAnyOrderElementsOf(inserted);
    }

    private List<Annotation> said(ReadDocument read) {
        return Annotations.in(Locale.ENGLISH)
                .withRules(validator.rules())
                .withSuggestions()
                .of(new JudgedDocument(read, validator.validate(read)));
    }

    private static String replaced(String text, List<Annotation> said, List<Annotation> unreplaced) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Annotation annotation : said.stream()
                .filter(one -> one.replacement() != null && !unreplaced.contains(one))
                .sorted(Comparator.comparingInt(one -> one.span().start()))
                .toList()) {
            out.append(text, at, annotation.span().start()).append(annotation.replacement());
            at = annotation.span().end();
        }
        return out.append(text.substring(at)).toString();
    }

    private static List<String> changedParts(byte[] before, byte[] after) throws IOException {
        Map<String, byte[]> old = parts(before);
        return parts(after).entrySet().stream()
                .filter(part -> !Arrays.equals(part.getValue(), old.get(part.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
