package io.github.huongdan.validation.rules.regime;

import static io.github.huongdan.validation.rule.Evidence.REGISTRY;
import static io.github.huongdan.validation.rule.Profile.BOTH;
import static io.github.huongdan.validation.rule.Profile.PARTY;

import io.github.huongdan.code.DocumentType;
import io.github.huongdan.lexicon.Organs;
import io.github.huongdan.model.Header;
import io.github.huongdan.model.Passage;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.regime.Regime;
import io.github.huongdan.regime.Regimes;
import io.github.huongdan.validation.rule.Examination;
import io.github.huongdan.validation.rule.Findings;
import io.github.huongdan.validation.rule.Rule;
import io.github.huongdan.vietnamese.MatchingKey;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules on the system and the regime that a document belongs to. */
public final class RegimeRules {

    /** The rules, by id. */
    public static final List<Rule> ALL = List.of(
            Rule.info("REG-01", BOTH, "66-QĐ/TW; 30/2020/NĐ-CP", RegimeRules::regimeIsChosenByIssueDate),
            Rule.warning("REG-02", BOTH, "399-QĐ/TW; 05-HD/VPTW; 30/2020/NĐ-CP", FormRegulations::inForce)
                    .needing(REGISTRY),
            Rule.error("REG-03", BOTH, "36-HD/VPTW, II.1.1; 30/2020/NĐ-CP, I.II.1", RegimeRules::oneSystemOnly),
            Rule.info("REG-04", BOTH, "399-QĐ/TW, 5; 30/2020/NĐ-CP, 7", RegimeRules::typeIsGuidance),
            Rule.warning("REG-05", PARTY, "399-QĐ/TW, 11", Competence::issuerMayGuide),
            Rule.info("REG-06", BOTH, "two-tier local government, 01/7/2025", RegimeRules::noDistrictOrgans));

    private static final LocalDate DISTRICTS_END = LocalDate.of(2025, 7, 1);
    private static final int LONGEST_TITLE = 80;
    private static final String GUIDANCE = MatchingKey.of("hướng dẫn");

    private RegimeRules() {}

    private static void regimeIsChosenByIssueDate(Examination examination, Findings findings) {
        if (examination.regimeNamed() || examination.header().issuedOn() != null) {
            return;
        }
        LocalDate latest = LatestDate.in(examination);
        Findings.Entry entry = findings.at(Pointer.ISSUED_ON)
                .near(Pointer.CODE_TEXT)
                .with("regime", examination.regime().id());
        if (latest == null) {
            entry.variant("noDate").report();
        } else {
            entry.with("date", latest).report();
        }
    }

    /** The letterhead of one system must not carry what belongs to the other's. */
    private static void oneSystemOnly(Examination examination, Findings findings) {
        Header header = examination.header();
        boolean ownTitle = key(header.title()).equals(key(examination.regime().title()));
        List<Passage> strays = ownTitle ? strays(examination) : List.of();
        for (Regime regime : Regimes.standard().all()) {
            if (regime.system() == examination.system()) {
                continue;
            }
            if (ownTitle && regime.motto() != null && header.motto() != null) {
                findings.at(Pointer.MOTTO).with("actual", header.motto()).report();
                return;
            }
            String foreign = key(regime.title());
            for (Passage stray : strays) {
                if (key(stray.text()).equals(foreign)) {
                    findings.at(stray.pointer()).with("actual", stray.text()).report();
                    return;
                }
            }
        }
    }

    /** The lines in which the title of the other system may stand. */
    private static List<Passage> strays(Examination examination) {
        return examination.passages().stream()
                .filter(passage -> passage.at().within(Pointer.UNCLASSIFIED)
                        || passage.at().within(Pointer.MARKS)
                        || passage.at().equals(Pointer.SUPERIOR))
                .filter(passage -> passage.text().length() <= LONGEST_TITLE)
                .toList();
    }

    /** Compound names such as Hướng dẫn liên tịch are guidance, too. */
    private static void typeIsGuidance(Examination examination, Findings findings) {
        String name = examination.document().typeName();
        if (name == null || key(name).startsWith(GUIDANCE)) {
            return;
        }
        boolean known = DocumentType.named(name)
                .map(type -> type.abbreviation(examination.system()))
                .filter(examination.regime().typeAbbreviations()::contains)
                .isPresent();
        findings.at(Pointer.TYPE_NAME)
                .variant(known ? "other" : "unknown")
                .with("actual", name)
                .report();
    }

    private static void noDistrictOrgans(Examination examination, Findings findings) {
        LocalDate issuedOn = examination.header().issuedOn();
        if (issuedOn == null || issuedOn.isBefore(DISTRICTS_END)) {
            return;
        }
        for (Passage passage : examination.passages()) {
            boolean names = passage.at().equals(Pointer.SUPERIOR)
                    || passage.at().equals(Pointer.ISSUER)
                    || (passage.at().within(Pointer.RECIPIENTS)
                            && passage.pointer().endsWith("/name"));
            int end = names ? Organs.UNTIL_2025.opening(passage.text()) : -1;
            if (end >= 0) {
                findings.in(passage, 0, end)
                        .with("organ", passage.text().substring(0, end))
                        .report();
            }
        }
    }

    private static String key(@Nullable String text) {
        return text == null ? "" : MatchingKey.of(text);
    }
}
