package io.github.huongdan.cli;

import io.github.huongdan.validation.report.Styling;
import io.github.huongdan.validation.rule.Severity;
import picocli.CommandLine.Help.Ansi.Style;

/** Colours for a terminal. */
final class AnsiStyling implements Styling {

    @Override
    public String place(String text) {
        return styled(Style.bold, text);
    }

    @Override
    public String severity(Severity severity, String text) {
        return styled(Style.bold, styled(colour(severity), text));
    }

    @Override
    public String ruleId(String text) {
        return styled(Style.faint, text);
    }

    @Override
    public String caret(Severity severity, String text) {
        return styled(colour(severity), text);
    }

    private static Style colour(Severity severity) {
        return switch (severity) {
            case ERROR -> Style.fg_red;
            case WARNING -> Style.fg_yellow;
            case INFO -> Style.fg_cyan;
        };
    }

    /** Ends with a reset: to many terminals the code that picocli ends bold with begins a double underline. */
    private static String styled(Style style, String text) {
        return text.isEmpty() ? text : style.on() + text + Style.reset.on();
    }
}
