package io.github.huongdan.serialization.word;

import io.github.huongdan.annotation.AnnotatedCopy;
import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.annotation.Reviewer;
import io.github.huongdan.source.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A Word file that was annotated, as tests look at it. */
final class AnnotatedWord {

    private final byte[] before;
    private final AnnotatedCopy copy;

    private AnnotatedWord(byte[] before, AnnotatedCopy copy) {
        this.before = before;
        this.copy = copy;
    }

    static AnnotatedWord of(byte[] file, List<Annotation> annotations) {
        return new AnnotatedWord(file, GuidanceWord.standard().annotate(file, annotations, Reviewer.HUONGDAN));
    }

    /** An annotation on the first place where words stand in a file. */
    static Annotation on(byte[] file, String words, String said, String replacement) {
        int at = text(file).indexOf(words);
        return new Annotation(new Span(at, at + words.length()), said, replacement);
    }

    static String text(byte[] file) {
        return GuidanceWord.standard().read(file).source().text();
    }

    byte[] content() {
        return copy.content();
    }

    List<Annotation> unreplaced() {
        return copy.unreplaced();
    }

    /** Whether all that an annotation says of looks was written. */
    boolean formatted(Annotation annotation) {
        return !copy.unformatted().contains(annotation);
    }

    /** The text as it is read when all changes are accepted. */
    String accepted() {
        return text(copy.content());
    }

    /** The text as it is read when all changes are refused. */
    String refused() {
        Map<String, byte[]> parts = parts(copy.content());
        String main = part("word/document.xml");
        main = main.replaceAll("<w:ins [^>]*>.*?</w:ins>", "").replaceAll("</?w:del( [^>]*)?>", "");
        main = main.replaceAll("(</?[a-z]*:?)delText", "$1t");
        parts.put("word/document.xml", main.getBytes(StandardCharsets.UTF_8));
        return text(Docx.zip(parts));
    }

    /** A part of the copy as text. */
    String part(String name) {
        byte[] content = parts(copy.content()).get(name);
        return content == null ? "" : new String(content, StandardCharsets.UTF_8);
    }

    /** The words that each comment is about, by what it says. */
    Map<String, String> commented() {
        Map<String, String> about = new LinkedHashMap<>();
        Matcher comment = Pattern.compile("<w:comment [^>]*w:id=\"(\\d+)\".*?</w:comment>")
                .matcher(part("word/comments.xml"));
        while (comment.find()) {
            about.put(textOf(comment.group()), words(comment.group(1)));
        }
        return about;
    }

    private String words(String id) {
        String main = part("word/document.xml");
        int start = at(main, "<w:commentRangeStart[^>]* w:id=\"" + id + "\"/>");
        int end = at(main, "<w:commentRangeEnd[^>]* w:id=\"" + id + "\"/>");
        int sign = at(main, "<w:commentReference[^>]* w:id=\"" + id + "\"/>");
        return end < start || sign < end ? "marks out of order" : textOf(main.substring(start, end));
    }

    private static int at(String main, String tag) {
        Matcher matcher = Pattern.compile(tag).matcher(main);
        return matcher.find() ? matcher.start() : -1;
    }

    private static String textOf(String xml) {
        StringBuilder text = new StringBuilder();
        Matcher matcher =
                Pattern.compile("<(?:\\w+:)?(?:t|delText)(?: [^>]*)?>([^<]*)<").matcher(xml);
        while (matcher.find()) {
            text.append(matcher.group(1));
        }
        return text.toString();
    }

    /** The parts whose bytes are others than before, or which were not there. */
    List<String> changedParts() {
        Map<String, byte[]> old = parts(before);
        return parts(copy.content()).entrySet().stream()
                .filter(part -> !Arrays.equals(part.getValue(), old.get(part.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
