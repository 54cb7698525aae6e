package io.github.huongdan.serialization.word.story;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The letters that typefaces of signs show for codes of their own, as far as documents use them. */
public final class SymbolLetters {

    private static final char FIRST = '\uf020';
    private static final char LAST = '\uf0ff';
    private static final int PRIVATE = 0xF000;

    private static final Map<Character, Character> SYMBOL = table("   !! %% && (( )) ++ ,, -- .. // 00 11 22 33 44 55"
            + " 66 77 88 99 :: ;; << == >> ?? [[ ]] __ {{ || }} aα bβ cχ dδ eε gγ hη lλ mμ pπ qθ rρ sσ tτ fφ yψ wω DΔ WΩ SΣ PΠ"
            + " FΦ GΓ \u00a2′ \u00a3≤ \u00a5∞ \u00a7♣ \u00a8♦ \u00a9♥ \u00aa♠ \u00ab↔ \u00ac← \u00ad↑ \u00ae→ \u00af↓ \u00b0°"
            + " \u00b1± \u00b2″ \u00b3≥ \u00b4× \u00b5∝ \u00b7• \u00b8÷ \u00b9≠ \u00ba≡ \u00bb≈ \u00bc… \u00be- \u00c6∅ \u00d0∠"
            + " \u00d5∏ \u00d6√ \u00d7⋅ \u00db⇔ \u00dc⇐ \u00de⇒ \u00e5∑");

    private static final Map<Character, Character> WINGDINGS = table("\"✂ (☎ *✉ !✏ A✌ F☞ J☺ l● m❍ n■ o□ p❐ q❑ r❒ s⬧ t⧫"
            + " u◆ v❖ w⬥ x⌧ {❀ |✿ \u009f• \u00a1○ \u00a7▪ \u00a8□ \u00aa✦ \u00ab★ \u00ac✶ \u00b2✧ \u00d8➢ \u00dc➲ \u00e0→"
            + " \u00df← \u00e1↑ \u00e2↓ \u00e8➔ \u00ef⇦ \u00f0⇨ \u00f1⇧ \u00f2⇩ \u00fb✗ \u00fc✓ \u00fd☒ \u00fe☑");

    private static final Map<Character, Character> WINGDINGS_2 = table("O✗ P✓ R☑ \u00a3□");

    private SymbolLetters() {}

    private static Map<Character, Character> table(String pairs) {
        Map<Character, Character> table = new HashMap<>();
        for (int i = 0; i + 1 < pairs.length(); i += 3) {
            table.put(pairs.charAt(i), pairs.charAt(i + 1));
        }
        return table;
    }

    /** Tells whether a character has no meaning outside a typeface of signs. */
    static boolean isPrivate(char c) {
        return c >= FIRST && c <= LAST;
    }

    /** Returns the code of a typeface's own that a private character stands for. */
    static char code(char c) {
        return (char) (c - PRIVATE);
    }

    /** Returns the letter that a typeface shows for a character of its own; the same where it is not known. */
    public static char shown(String family, char c) {
        char code = isPrivate(c) ? code(c) : c;
        return ofFamily(family.strip().toLowerCase(Locale.ROOT)).getOrDefault(code, c);
    }

    /** Text typefaces have no such characters: Word shows them as Symbol does. */
    private static Map<Character, Character> ofFamily(String family) {
        return switch (family) {
            case "wingdings" -> WINGDINGS;
            case "wingdings 2" -> WINGDINGS_2;
            case "wingdings 3", "webdings", "marlett" -> Map.of();
            default -> SYMBOL;
        };
    }
}
