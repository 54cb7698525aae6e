package io.github.huongdan.validation.report;

import io.github.huongdan.source.ShownText;
import java.io.StringWriter;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes a piece of JSON as it stands at a depth of the whole: two spaces for each level, line feeds, on every machine. */
final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final Layout LAYOUT = new Layout();
    private static final String LEVEL = "  ";

    private JsonText() {}

    /** Writes one value, with the indentation of its depth on each line. */
    static String at(int depth, Consumer<JsonGenerator> content) {
        String indentation = LEVEL.repeat(depth);
        return indentation + inside(depth, content);
    }

    /** Writes one value that goes on in a line that is begun: after its key. A line break in JSON is never part of a string;
     * what would harm whoever looks at the text is escaped, as JSON allows. */
    static String inside(int depth, Consumer<JsonGenerator> content) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(LAYOUT, out)) {
            content.accept(json);
        }
        return ShownText.lines(out.toString()).lines().collect(Collectors.joining("\n" + LEVEL.repeat(depth)));
    }

    /** Writes one object in one line, which it ends. */
    static String line(Consumer<JsonGenerator> properties) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            properties.accept(json);
            json.writeEndObject();
        }
        return ShownText.line(out.toString()) + "\n";
    }

    private static final class Layout extends ObjectWriteContext.Base {

        private final DefaultPrettyPrinter printer;

        Layout() {
            DefaultIndenter indenter = new DefaultIndenter(LEVEL, "\n");
            printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }

        /** Returns a printer of its own to each generator, for it counts the levels. */
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
