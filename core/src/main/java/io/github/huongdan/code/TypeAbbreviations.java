package io.github.huongdan.code;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The abbreviations by which a code's group is known to be a document type. */
final class TypeAbbreviations {

    /** In use beside those of {@link DocumentType}: variants, copies, and the abbreviations of Thông tư 01/2011/TT-BNV. */
    private static final Set<String> OTHERS = Set.of("QĐi", "BS", "SY", "SL", "TrS", "TTh", "GN", "UQ", "NP");

    private static final Set<String> ALL = inCapitals();

    private TypeAbbreviations() {}

    /**
     * Tells whether a group is an abbreviation, in any case with a capital, and with a look-alike for {@code Đ} too. That of a joint document
     * ends with {@code LT} (liên tịch), {@code LN} (liên ngành) or {@code LS} (liên sở).
     */
    static boolean contains(String group) {
        return CodeCursor.hasCapital(group) && isKnown(capitals(group));
    }

    private static boolean isKnown(String capitals) {
        boolean joint = capitals.endsWith("LT") || capitals.endsWith("LN") || capitals.endsWith("LS");
        return ALL.contains(capitals) || (joint && ALL.contains(capitals.substring(0, capitals.length() - 2)));
    }

    private static Set<String> inCapitals() {
        Set<String> all = new HashSet<>();
        OTHERS.forEach(abbreviation -> all.add(capitals(abbreviation)));
        for (DocumentType type : DocumentType.values()) {
            for (IssuingSystem system : IssuingSystem.values()) {
                String abbreviation = type.abbreviation(system);
                if (abbreviation != null) {
                    all.add(capitals(abbreviation));
                }
            }
        }
        return Set.copyOf(all);
    }

    /** Ð (Eth) and Ɖ (African D) look like Đ and stand for it in many files. */
    private static String capitals(String group) {
        return group.toUpperCase(Locale.ROOT).replace('\u00d0', 'Đ').replace('\u0189', 'Đ');
    }
}
