package io.github.huongdan.cli;

import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import picocli.CommandLine.Help.Ansi;

/** A bar on the error stream while many files are worked on; none where that is no terminal. */
final class Progress {

    private static final int MANY = 20;

    private Progress() {}

    /** The same items; each one taken moves the bar, the last one ends it. */
    static <T> Iterable<T> over(List<T> items, Language language) {
        if (items.size() < MANY || !Ansi.AUTO.enabled()) {
            return items;
        }
        ProgressBarBuilder bar = new ProgressBarBuilder()
                .setTaskName(language.text("progress"))
                .setInitialMax(items.size())
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(System.err));
        return ProgressBar.wrap(items, bar);
    }
}
