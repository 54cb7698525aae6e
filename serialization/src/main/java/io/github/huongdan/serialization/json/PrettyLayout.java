package io.github.huongdan.serialization.json;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Two spaces for each level, line feeds, one value a line, on every platform. */
final class PrettyLayout extends ObjectWriteContext.Base {

    private final DefaultPrettyPrinter printer;

    PrettyLayout() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
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
