package io.github.huongdan.quickstart;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.serialization.text.GuidanceText;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.rule.Severity;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The example of docs/java.md: text in, model, findings, JSON out. */
public final class ReadJudgeWrite {

    private ReadJudgeWrite() {}

    /** Runs the example on the source document. */
    public static void main(String[] args) throws IOException {
        run(Path.of("examples/documents/81-hd-btgduk.txt"), System.out);
    }

    static void run(Path file, PrintStream out) throws IOException {
        ReadDocument read = GuidanceText.standard().read(Files.readAllBytes(file));
        GuidanceDocument document = read.document();

        out.println(document.header().code());
        out.println(document.implementation().orElseThrow().tasks().get(0).assignees());
        out.println(document.basis().grounds().get(0).citations().get(0).issuedOn());

        Report report = GuidanceValidator.standard().validate(read);
        report.atLeast(Severity.ERROR)
                .findings()
                .forEach(found -> out.println(found.ruleId() + " " + found.place() + " " + found.pointer()));

        GuidanceDocument repaired = document.toBuilder()
                .header(h -> h.code("81-HD/BTGĐUK").title("ĐẢNG CỘNG SẢN VIỆT NAM"))
                .build();
        String json = GuidanceJson.standard().write(repaired);
        out.println(GuidanceJson.standard().read(json).equals(repaired));
    }
}
