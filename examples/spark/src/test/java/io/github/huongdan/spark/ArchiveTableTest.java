package io.github.huongdan.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.formats.GuidanceFormats;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.message.Messages;
import io.github.huongdan.validation.report.FindingRow;
import io.github.huongdan.validation.report.JudgedDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the project's documents Spark gives the rows that the library gives, which {@code check --report jsonl} writes. */
class ArchiveTableTest {

    private static final Path DOCUMENTS = Path.of("..", "documents");

    @TempDir
    private static Path folder;

    private static SparkSession spark;

    @BeforeAll
    static void start() {
        spark = SparkSession.builder()
                .master("local[2]")
                .appName("test")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2")
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
                .getOrCreate();
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static Path archive() throws IOException {
        Path archive = Files.createDirectories(folder.resolve("archive/2017"));
        try (Stream<Path> files = Files.list(DOCUMENTS)) {
            for (Path file :
                    files.filter(file -> !file.toString().endsWith(".doc")).toList()) {
                Path copy = archive.resolve(file.getFileName().toString());
                if (!Files.exists(copy)) {
                    Files.copy(file, copy);
                }
            }
        }
        Files.write(archive.resolve("broken.json"), new byte[] {'{', '"'});
        return archive.getParent();
    }

    @Test
    void theRowsAreThoseOfTheLibrary() throws IOException {
        List<List<Object>> expected = new ArrayList<>();
        try (Stream<Path> files = Files.walk(archive())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.toUri().toString().replace("file:///", "file:/");
                rows(name, Files.readAllBytes(file)).forEach(row -> expected.add(cells(row)));
            }
        }

        List<List<Object>> actual = new ArrayList<>();
        for (Row row : new ArchiveTable(spark, Locale.ENGLISH)
                .ofFiles(archive().toString())
                .collectAsList()) {
            actual.add(cells(row));
        }

        assertThat(expected).hasSizeGreaterThan(20);
        assertThat(actual).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void aLineIsADocumentAndABrokenOneIsARow() throws IOException {
        String document = GuidanceJson.standard()
                .compact()
                .write(GuidanceJson.standard().read(Files.readString(DOCUMENTS.resolve("81-hd-btgduk.json"))));
        Path lines = Files.write(folder.resolve("two.jsonl"), (document + "\n{}x\n").getBytes(StandardCharsets.UTF_8));

        List<Row> rows = new ArchiveTable(spark, Locale.ENGLISH)
                .ofLines(lines.toString())
                .collectAsList();

        assertThat(rows).filteredOn(row -> row.getAs("rule") != null).isNotEmpty();
        assertThat(rows)
                .filteredOn(row -> row.getAs("error") != null)
                .singleElement()
                .satisfies(row -> assertThat(row.<String>getAs("path")).endsWith("#2"));
    }

    @Test
    void theTableIsWrittenAndAnswersWhatAnArchiveAsks() throws IOException {
        String parquet = folder.resolve("table").toString();
        Dataset<Row> table =
                new ArchiveTable(spark, Locale.ENGLISH).ofFiles(archive().toString());
        long count = table.count();

        ArchiveTable.write(table, parquet);
        ArchiveQuestions questions = new ArchiveQuestions(spark.read().parquet(parquet));

        assertThat(spark.read().parquet(parquet).count()).isEqualTo(count);
        assertThat(questions.rulesByYear().collectAsList()).isNotEmpty();
        assertThat(questions.rulesByOffice().collectAsList())
                .allSatisfy(row -> assertThat(row.<Long>getAs("documents")).isPositive());
        assertThat(questions.documentsWithErrors().collectAsList())
                .anySatisfy(row -> assertThat(row.<String>getAs("path")).endsWith("broken.json"))
                .anySatisfy(row -> assertThat(row.<Long>getAs("errors")).isPositive());
    }

    private static List<FindingRow> rows(String name, byte[] content) {
        try {
            ReadDocument read = GuidanceFormats.standard().read(content, name);
            return FindingRow.of(
                    new JudgedDocument(read, GuidanceValidator.standard().validate(read)), Messages.in(Locale.ENGLISH));
        } catch (MalformedDocumentException e) {
            return List.of(FindingRow.unreadable(name, e.getMessage()));
        }
    }

    private static List<Object> cells(FindingRow row) {
        return Arrays.asList(row.cells().values().toArray());
    }

    private static List<Object> cells(Row row) {
        List<Object> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(row.get(i));
        }
        return cells;
    }
}
