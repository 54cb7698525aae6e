package io.github.huongdan.regime;

import io.github.huongdan.layout.Alignment;
import io.github.huongdan.regime.PageForm.Numerals;
import io.github.huongdan.regime.PageForm.Paper;
import io.github.huongdan.regime.PageForm.Side;
import io.github.huongdan.settings.MalformedFileException;
import io.github.huongdan.settings.Setting;
import io.github.huongdan.settings.Settings;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads how pages have to look from the settings of a regime, {@code page.…}. What is not named is inherited; an empty value leaves it open. */
final class PageFormFile {

    static final String PREFIX = "page.";

    private static final String TEXT = "page.text.";
    private static final String RULE = "page.rule.";
    private static final String MARGIN = "page.margin.";
    private static final List<String> KEYS = List.of(
            "page.paper",
            "page.mirrored",
            "page.font",
            "page.number",
            "page.numberDistance",
            "page.appendixNumbers",
            "page.appendixPages",
            "page.indent",
            "page.gap",
            "page.lines",
            "page.pitch");

    private final Settings own;
    private final PageForm base;

    PageFormFile(Settings own, PageForm base) {
        this.own = own;
        this.base = base;
    }

    /** Tells whether a key is one of these. */
    static boolean knows(String key) {
        return KEYS.contains(key)
                || (key.startsWith(MARGIN) && side(key.substring(MARGIN.length())) != null)
                || namesPart(key, TEXT)
                || namesPart(key, RULE);
    }

    private static boolean namesPart(String key, String prefix) {
        return key.startsWith(prefix)
                && FormPart.of(key.substring(prefix.length())).isPresent();
    }

    private static @Nullable Side side(String name) {
        for (Side side : Side.values()) {
            if (side.name().toLowerCase(Locale.ROOT).equals(name)) {
                return side;
            }
        }
        return null;
    }

    /**
     * Reads them.
     *
     * @throws MalformedFileException if a value does not read
     */
    PageForm read() {
        Map<Side, Range> margins = new EnumMap<>(Side.class);
        margins.putAll(base.margins());
        Map<FormPart, TextForm> parts = new EnumMap<>(FormPart.class);
        parts.putAll(base.parts());
        Map<FormPart, RuleForm> rules = new EnumMap<>(FormPart.class);
        rules.putAll(base.rules());
        for (Setting setting : own.all()) {
            String key = setting.key();
            if (key.startsWith(MARGIN)) {
                Side side = side(key.substring(MARGIN.length()));
                put(margins, side == null ? Side.TOP : side, setting, this::range);
            } else if (key.startsWith(TEXT)) {
                put(parts, FormPart.of(key.substring(TEXT.length())).orElseThrow(), setting, this::form);
            } else if (key.startsWith(RULE)) {
                put(rules, FormPart.of(key.substring(RULE.length())).orElseThrow(), setting, this::rule);
            }
        }
        PageNumberForm number = number();
        return new PageForm(
                value("page.paper", base.paper(), this::paper),
                margins,
                Boolean.TRUE.equals(value("page.mirrored", base.mirrored(), this::flag)),
                value("page.font", base.font(), Setting::value),
                number.inHeader(),
                number.alignment(),
                number.onFirstPage(),
                value("page.numberDistance", base.numberDistance(), this::range),
                value("page.appendixNumbers", base.appendixNumbers(), this::numerals),
                value("page.appendixPages", base.ownPagesOfAppendices(), this::ownPages),
                parts,
                rules,
                indents(),
                value("page.gap", base.gap(), this::range),
                value("page.lines", base.lines(), this::range),
                value("page.pitch", base.pitch(), this::range));
    }

    private static <K, V> void put(Map<K, V> map, K key, Setting setting, Function<Setting, V> reader) {
        if (setting.value().isEmpty()) {
            map.remove(key);
        } else {
            map.put(key, reader.apply(setting));
        }
    }

    private <T> @Nullable T value(String key, @Nullable T inherited, Function<Setting, T> reader) {
        Optional<Setting> found = own.find(key);
        if (found.isEmpty()) {
            return inherited;
        }
        return found.get().value().isEmpty() ? null : reader.apply(found.get());
    }

    private List<Range> indents() {
        Setting setting = own.find("page.indent").orElse(null);
        if (setting == null) {
            return base.indents();
        }
        List<Range> ranges = new ArrayList<>();
        for (String entry : setting.value().isEmpty()
                ? List.<String>of()
                : List.of(setting.value().split("\\|", -1))) {
            ranges.add(range(setting, entry.strip()));
        }
        return ranges;
    }

    private Range range(Setting setting) {
        return range(setting, setting.value());
    }

    private Range range(Setting setting, String text) {
        int hyphen = text.indexOf('-');
        try {
            double least = Double.parseDouble(hyphen < 0 ? text : text.substring(0, hyphen));
            String rest = hyphen < 0 ? text : text.substring(hyphen + 1).strip();
            return new Range(least, rest.isEmpty() ? Double.POSITIVE_INFINITY : Double.parseDouble(rest));
        } catch (IllegalArgumentException e) {
            throw malformed(setting, "13, 13-14 or 18-");
        }
    }

    private Paper paper(Setting setting) {
        String[] edges = setting.value().split(" x ", -1);
        try {
            double first = Double.parseDouble(edges[0]);
            double second = Double.parseDouble(edges[edges.length - 1]);
            if (edges.length == 2) {
                return new Paper(Math.min(first, second), Math.max(first, second));
            }
        } catch (NumberFormatException e) {
            throw malformed(setting, "two edges in millimetres, such as 210 x 297");
        }
        throw malformed(setting, "two edges in millimetres, such as 210 x 297");
    }

    private Numerals numerals(Setting setting) {
        return switch (setting.value()) {
            case "roman" -> Numerals.ROMAN;
            case "arabic" -> Numerals.ARABIC;
            default -> throw malformed(setting, "roman or arabic");
        };
    }

    private boolean ownPages(Setting setting) {
        return switch (setting.value()) {
            case "own" -> true;
            case "continued" -> false;
            default -> throw malformed(setting, "own or continued");
        };
    }

    private RuleForm rule(Setting setting) {
        boolean drawn = Character.isDigit(setting.value().charAt(0));
        return drawn ? new RuleForm(range(setting), null) : new RuleForm(null, setting.value());
    }

    private boolean flag(Setting setting) {
        return switch (setting.value()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw malformed(setting, "true or false");
        };
    }

    private TextForm form(Setting setting) {
        Range size = null;
        Boolean bold = null;
        Boolean italic = null;
        Boolean underlined = null;
        Boolean capitals = null;
        Alignment alignment = null;
        for (String word : words(setting)) {
            switch (word) {
                case "bold", "regular" -> bold = word.equals("bold");
                case "italic", "upright" -> italic = word.equals("italic");
                case "underlined", "plain" -> underlined = word.equals("underlined");
                case "capitals", "small" -> capitals = word.equals("capitals");
                case "left" -> alignment = Alignment.LEFT;
                case "right" -> alignment = Alignment.RIGHT;
                case "centred" -> alignment = Alignment.CENTER;
                case "justified" -> alignment = Alignment.JUSTIFY;
                default -> size = size(setting, word);
            }
        }
        return new TextForm(size, bold, italic, underlined, capitals, alignment);
    }

    private Range size(Setting setting, String word) {
        if (word.isEmpty() || !Character.isDigit(word.charAt(0))) {
            throw malformed(
                    setting,
                    "a size, bold or regular, italic or upright, underlined or plain, capitals or small, left, centred, right or justified");
        }
        return range(setting, word);
    }

    private record PageNumberForm(
            @Nullable Boolean inHeader,
            @Nullable Alignment alignment,
            @Nullable Boolean onFirstPage) {}

    private PageNumberForm number() {
        Setting setting = own.find("page.number").orElse(null);
        if (setting == null) {
            return new PageNumberForm(base.numberInHeader(), base.numberAlignment(), base.numberOnFirstPage());
        }
        Boolean inHeader = null;
        Alignment alignment = null;
        Boolean onFirstPage = null;
        for (String word : setting.value().isEmpty() ? List.<String>of() : words(setting)) {
            switch (word) {
                case "above", "below" -> inHeader = word.equals("above");
                case "left" -> alignment = Alignment.LEFT;
                case "right" -> alignment = Alignment.RIGHT;
                case "centred" -> alignment = Alignment.CENTER;
                case "all pages", "from page 2" -> onFirstPage = word.equals("all pages");
                default -> throw malformed(setting, "above or below, left, centred or right, all pages or from page 2");
            }
        }
        return new PageNumberForm(inHeader, alignment, onFirstPage);
    }

    private static List<String> words(Setting setting) {
        List<String> words = new ArrayList<>();
        for (String word : setting.value().split(",", -1)) {
            words.add(word.strip());
        }
        return words;
    }

    private MalformedFileException malformed(Setting setting, String expected) {
        return own.malformed(setting, setting.key() + " is '" + setting.value() + "'", expected);
    }
}
