package example.archive;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.formats.GuidanceFormats;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.serialization.xml.GuidanceXml;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.Report;
import io.github.huongdan.validation.jakarta.GuidanceConstraints;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Prints a line for each file: its code, how many findings and violations it has, and whether JSON and XML give it back as it was. */
public final class Judge {

    private Judge() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String file : args) {
            ReadDocument read = GuidanceFormats.standard().read(Files.readAllBytes(Path.of(file)), file);
            GuidanceDocument document = read.document();
            Report report = GuidanceValidator.standard().validate(read);
            out.println(Path.of(file).getFileName() + ": " + document.header().code() + ", "
                    + report.findings().size() + " findings, " + violations(document) + " violations, kept by JSON: "
                    + document.equals(keptByJson(document)) + ", by XML: " + document.equals(keptByXml(document)));
        }
    }

    private static GuidanceDocument keptByJson(GuidanceDocument document) {
        return GuidanceJson.standard().read(GuidanceJson.standard().write(document));
    }

    private static GuidanceDocument keptByXml(GuidanceDocument document) {
        return GuidanceXml.standard().read(GuidanceXml.standard().write(document));
    }

    private static int violations(GuidanceDocument document) {
        var configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator());
        GuidanceConstraints.addTo(configuration);
        try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
            return factory.getValidator().validate(document).size();
        }
    }
}
