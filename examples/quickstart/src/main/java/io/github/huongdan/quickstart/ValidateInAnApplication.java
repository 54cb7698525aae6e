package io.github.huongdan.quickstart;

import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.text.GuidanceText;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.message.Messages;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads an incoming document and tells a clerk what is wrong with it, as a mail gateway or an archive would. */
public final class ValidateInAnApplication {

    private ValidateInAnApplication() {}

    /** Checks the file that is named; the source document where none is. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args.length > 0 ? args[0] : "examples/documents/81-hd-btgduk.txt");
        ReadDocument read = GuidanceText.standard().read(Files.readAllBytes(file));
        Report report = GuidanceValidator.standard().validate(read);

        System.out.println("Accepted: " + (report.count(Severity.ERROR) == 0));
        Messages vietnamese = Messages.in(Locale.forLanguageTag("vi"));
        for (Finding finding : report.atLeast(Severity.WARNING).findings()) {
            System.out.println(
                    finding.place() == null
                            ? finding.pointer()
                            : vietnamese.location(finding.place().location()));
            System.out.println("  " + finding.ruleId() + " " + vietnamese.message(finding));
        }
    }
}
