package io.github.huongdan.spring.page;

import io.github.huongdan.spring.judging.Judging;
import io.github.huongdan.spring.judging.Upload;
import io.github.huongdan.spring.limits.Work;
import io.github.huongdan.validation.GuidanceValidator;
import io.github.huongdan.validation.message.Messages;
import io.github.huongdan.validation.report.HtmlReport;
import io.github.huongdan.validation.report.JudgedDocument;
import io.github.huongdan.validation.rule.Finding;
import io.github.huongdan.validation.rule.Severity;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Judges a file and makes what the page shows of it. */
@Service
class Results {

    private final Work work;
    private final Judging judging;
    private final GuidanceValidator validator;
    private final AsRead asRead;

    Results(Work work, Judging judging, GuidanceValidator validator, AsRead asRead) {
        this.work = work;
        this.judging = judging;
        this.validator = validator;
        this.asRead = asRead;
    }

    Result of(Upload file, @Nullable String regime, Locale locale) {
        return work.on(() -> show(file, regime, locale));
    }

    private Result show(Upload file, @Nullable String regime, Locale locale) {
        JudgedDocument judged = judging.judge(file, regime);
        Messages messages = validator.messages(locale);
        List<Finding> findings = judged.report().findings();
        return new Result(
                judged.name(),
                regime == null ? "" : regime,
                Arrays.stream(Severity.values())
                        .map(severity -> new Result.Count(
                                severity.name().toLowerCase(Locale.ROOT),
                                judged.report().count(severity)))
                        .toList(),
                Part.counts(findings),
                asRead.rows(judged.read().document(), locale),
                Unchecked.in(judged.report(), messages),
                HtmlReport.in(messages).withRules(validator.rules()).document(judged),
                Copies.of(judging.format(file)));
    }
}
