package io.github.huongdan.fuzzing;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.serialization.text.GuidanceText;
import io.github.huongdan.serialization.xml.GuidanceXml;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/** Real documents, kept outside the project: the environment variable {@code HUONGDAN_CORPUS} names the folder that has them in {@code text/} and {@code word/}. */
final class CorpusSeeds {

    private static final Set<Target> NO_DOCUMENTS = EnumSet.of(Target.CONFIGURATIONS, Target.BASELINES, Target.REGIMES);

    private CorpusSeeds() {}

    /** Puts what a target takes of each document into a folder; nothing where there is no corpus. */
    static void add(Target target, Path folder) throws IOException {
        String corpus = System.getenv("HUONGDAN_CORPUS");
        if (corpus == null || NO_DOCUMENTS.contains(target)) {
            return;
        }
        if (target == Target.WORD || target == Target.REVIEWS) {
            for (Path file : Target.files(Path.of(corpus, "word")).toList()) {
                if (file.toString().endsWith(".docx")) {
                    Files.copy(file, folder.resolve(file.getFileName()));
                }
            }
            return;
        }
        if (target == Target.PDF
                || target == Target.PDF_REVIEWS
                || target == Target.HTML
                || target == Target.OLD_WORD) {
            return;
        }
        for (Path file : Target.files(Path.of(corpus, "text")).toList()) {
            byte[] text = Files.readAllBytes(file);
            Files.write(folder.resolve(file.getFileName()), seed(target, text));
        }
    }

    private static byte[] seed(Target target, byte[] text) {
        GuidanceDocument document = GuidanceText.standard().read(text).document();
        return switch (target) {
            case JSON -> GuidanceJson.standard().writeBytes(document);
            case XML -> GuidanceXml.standard().writeBytes(document);
            case STREAMS ->
                (GuidanceJson.standard().compact().write(document) + "\n")
                        .repeat(2)
                        .getBytes(StandardCharsets.UTF_8);
            case CODES -> code(document).getBytes(StandardCharsets.UTF_8);
            default -> text;
        };
    }

    private static String code(GuidanceDocument document) {
        DocumentCode code = document.header().code();
        return code == null ? "" : code.text();
    }
}
