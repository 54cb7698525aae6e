package io.github.huongdan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.json.GuidanceJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What {@code score.py} of the corpus says of documents that were read. */
final class Scores {

    private Scores() {}

    /** Reads an original file. */
    interface Reader {

        ReadDocument read(Path file) throws IOException;
    }

    /** The F1 of each field of originals that have labels; what is compared is put into a folder that is empty. */
    static Map<String, Double> of(List<Path> originals, Reader reader, Path folder)
            throws IOException, InterruptedException {
        Path labels = Files.createDirectory(folder.resolve("labels"));
        Path read = Files.createDirectory(folder.resolve("read"));
        for (Path file : originals) {
            Path gold = Corpus.labelsOf(file);
            Files.copy(gold, labels.resolve(gold.getFileName()));
            Files.write(
                    read.resolve(gold.getFileName()),
                    GuidanceJson.standard().writeBytes(reader.read(file).document()));
        }
        return of(labels, read);
    }

    /**
     * The F1 of each field of what was compared in a folder, as it is where no blank counts. Labels that were taken from an extractor's text have blanks
     * within words that the page does not have.
     */
    static Map<String, Double> withoutBlanks(Path folder) throws IOException, InterruptedException {
        Path bare = Files.createDirectory(folder.resolve("without-blanks"));
        for (String side : List.of("labels", "read")) {
            Files.createDirectory(bare.resolve(side));
            try (Stream<Path> files = Files.list(folder.resolve(side))) {
                for (Path file : files.toList()) {
                    ObjectMapper mapper = new ObjectMapper();
                    JsonNode bared = withoutBlanks(mapper.readTree(Files.readString(file)), mapper);
                    Files.writeString(bare.resolve(side).resolve(file.getFileName()), bared.toString());
                }
            }
        }
        return of(bare.resolve("labels"), bare.resolve("read"));
    }

    private static JsonNode withoutBlanks(JsonNode node, ObjectMapper mapper) {
        if (node.isString()) {
            return mapper.valueToTree(node.stringValue().replaceAll("\\s", ""));
        }
        if (node.isArray()) {
            ArrayNode bare = mapper.createArrayNode();
            node.forEach(item -> bare.add(withoutBlanks(item, mapper)));
            return bare;
        }
        if (node.isObject()) {
            ObjectNode bare = mapper.createObjectNode();
            node.properties().forEach(entry -> bare.set(entry.getKey(), withoutBlanks(entry.getValue(), mapper)));
            return bare;
        }
        return node;
    }

    /** The F1 of each field, and of all as {@code macro-F1}. */
    static Map<String, Double> of(Path labels, Path read) throws IOException, InterruptedException {
        Process python = new ProcessBuilder(List.of(
                        "python3",
                        Corpus.directory().resolve("score.py").toString(),
                        labels.toString(),
                        read.toString()))
                .redirectErrorStream(true)
                .start();
        String printed = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(python.waitFor()).as(printed).isZero();
        Map<String, Double> scores = new TreeMap<>();
        for (String line : printed.lines().toList()) {
            String[] words = line.strip().split("\\s+");
            String last = words[words.length - 1];
            if (last.matches("\\d\\.\\d+")) {
                scores.put(
                        words.length > 5 && line.startsWith("documents") ? "macro-F1" : words[0], Double.valueOf(last));
            }
        }
        return scores;
    }
}
