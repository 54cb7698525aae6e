package io.github.huongdan.regime;

import io.github.huongdan.code.IssuingSystem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A dated set of rules of form (chế độ thể thức): what holds for the documents of one system issued from a day on, until the next regime
 * of that system begins.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the public name, such as {@code PARTY_2017}
 * @param system whose documents it judges
 * @param validFrom the first day of issue it holds for
 * @param instruments the acts that set the rules, for showing to a reader, such as {@code 66-QĐ/TW, 11-HD/VPTW}
 * @param title the title line of the letterhead: {@code ĐẢNG CỘNG SẢN VIỆT NAM} or the national name
 * @param motto the national motto; null where there is none
 * @param issuerMark the line under the issuer's name ({@code *}); null where there is none
 * @param numberColon whether a colon stands after {@code Số}
 * @param typeAbbreviations the abbreviations of document types in force
 * @param authorityPrefixes the prefixes of lines of authority: {@code T/M}, {@code KT.}
 * @param recipientEndings the punctuation marks that may close a recipient's line before the last
 * @param lastGroundEndings the punctuation marks that may close the last ground of the basis
 * @param archiveColon whether {@code Lưu} is followed by a colon
 * @param secrecyMarks the degrees of secrecy
 * @param urgencyMarks the degrees of urgency
 * @param endMark how the last sentence ends
 * @param severities severities that differ from a rule's own, by rule id: {@code ERROR}, {@code WARNING}, {@code INFO} or
 *     {@code OFF}
 * @param page how the pages and the parts of a document have to look
 */
public record Regime(
        String id,
        IssuingSystem system,
        LocalDate validFrom,
        String instruments,
        String title,
        @Nullable String motto,
        @Nullable String issuerMark,
        NumberColon numberColon,
        List<String> typeAbbreviations,
        List<String> authorityPrefixes,
        List<String> recipientEndings,
        List<String> lastGroundEndings,
        boolean archiveColon,
        List<String> secrecyMarks,
        List<String> urgencyMarks,
        EndMark endMark,
        Map<String, String> severities,
        PageForm page) {

    private static final Set<String> SEVERITIES = Set.of("ERROR", "WARNING", "INFO", "OFF");

    /** Throws {@link IllegalArgumentException} where a severity is none of the four. */
    public Regime {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(system, "system");
        Objects.requireNonNull(validFrom, "validFrom");
        typeAbbreviations = List.copyOf(typeAbbreviations);
        authorityPrefixes = List.copyOf(authorityPrefixes);
        recipientEndings = List.copyOf(recipientEndings);
        lastGroundEndings = List.copyOf(lastGroundEndings);
        secrecyMarks = List.copyOf(secrecyMarks);
        urgencyMarks = List.copyOf(urgencyMarks);
        severities = Map.copyOf(severities);
        Objects.requireNonNull(page, "page");
        severities.forEach((rule, severity) -> {
            if (!SEVERITIES.contains(severity)) {
                throw new IllegalArgumentException(
                        "The severity of " + rule + " is not ERROR, WARNING, INFO or OFF: " + severity);
            }
        });
    }
}
