package io.github.huongdan.quickstart;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.formats.GuidanceFormats;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.rule.Severity;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The first program of the README: what a document is, and what is wrong with it. */
public final class FirstLook {

    private FirstLook() {}

    public static void main(String[] args) throws IOException {
        run(Path.of(args[0]), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(Path file, PrintStream out) throws IOException {
        ReadDocument read = GuidanceFormats.standard().read(Files.readAllBytes(file), file.toString());
        GuidanceDocument document = read.document();
        out.println(document.header().code() + " " + document.subject());

        Report report = GuidanceValidator.standard().validate(read);
        report.atLeast(Severity.ERROR).findings().forEach(found -> out.println(found.ruleId() + " " + found.pointer()));
    }
}
