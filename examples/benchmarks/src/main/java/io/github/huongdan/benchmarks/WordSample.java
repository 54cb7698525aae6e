package io.github.huongdan.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The Word files that are measured. */
public enum WordSample {
    /** The source document as an office types it, on two pages. */
    EXAMPLE,
    /** The same with its paragraphs fifty times. */
    PAGES_100,
    /** The largest Word file of the corpus that the environment variable {@code HUONGDAN_CORPUS} names. */
    LARGEST_WORD;

    private static final String DOCUMENT = "word/document.xml";
    private static final String TABLE_END = "</w:tbl>";
    private static final int TIMES = 50;

    /** Returns the file as it is stored. */
    byte[] file() throws IOException {
        return switch (this) {
            case EXAMPLE -> example();
            case PAGES_100 -> repeated(example());
            case LARGEST_WORD -> largest();
        };
    }

    /** Lists the files that are there. */
    static List<String> available() {
        return Stream.of(values())
                .filter(sample -> sample != LARGEST_WORD || System.getenv("HUONGDAN_CORPUS") != null)
                .map(WordSample::name)
                .toList();
    }

    private static byte[] example() throws IOException {
        try (InputStream file = WordSample.class.getResourceAsStream("/81-hd-btgduk.docx")) {
            return file.readAllBytes();
        }
    }

    private static byte[] repeated(byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().equals(DOCUMENT) ? repeatedParagraphs(part) : part);
            }
        }
        return out.toByteArray();
    }

    /** Repeats what stands between the table of the letterhead and the one of the signature. */
    private static byte[] repeatedParagraphs(byte[] part) {
        String xml = new String(part, StandardCharsets.UTF_8);
        int start = xml.indexOf(TABLE_END) + TABLE_END.length();
        int end = xml.lastIndexOf("<w:tbl>");
        String all = xml.substring(0, start) + xml.substring(start, end).repeat(TIMES) + xml.substring(end);
        return all.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] largest() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getenv("HUONGDAN_CORPUS"), "word"))) {
            Path largest = files.filter(file -> file.toString().endsWith(".docx"))
                    .max(Comparator.comparing(file -> file.toFile().length()))
                    .orElseThrow();
            return Files.readAllBytes(largest);
        }
    }
}
