package io.github.huongdan.validation.rules.organ;

import io.github.huongdan.lexicon.PartyLevel;
import io.github.huongdan.lexicon.PartyOrgan;
import io.github.huongdan.vietnamese.Word;
import io.github.huongdan.vietnamese.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The symbols that an organ's name gives: {@code Ban Tuyên giáo Đảng ủy Khối} gives {@code BTGĐUK}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param accepted the symbols in use for the organ, the one to recommend first
 * @param certain whether any other symbol is wrong; if not, only a symbol that lost its Đ is
 */
public record IssuerSymbol(List<String> accepted, boolean certain) {

    private static final Set<String> SMALL_WORDS = Set.of("và", "của", "các");

    public IssuerSymbol {
        accepted = List.copyOf(accepted);
    }

    /** Derives the symbols of a Party organ from its name and the committee's it belongs to. */
    public static IssuerSymbol ofPartyOrgan(String name) {
        Optional<PartyOrgan> organ = PartyOrgan.opening(name);
        if (organ.isEmpty()) {
            return ofStateOrgan(name);
        }
        Optional<PartyLevel> level = PartyLevel.in(name);
        List<String> accepted = new ArrayList<>();
        level.ifPresent(known ->
                known.symbols().forEach(symbol -> accepted.add(organ.get().symbol() + symbol)));
        boolean committee = organ.get() == PartyOrgan.COMMITTEE;
        if (!committee) {
            accepted.add(organ.get().symbol());
        }
        return new IssuerSymbol(accepted, !committee && level.isPresent());
    }

    /** Derives the symbol of a State organ from the initials of its name; it is the organ's own head who fixes it. */
    public static IssuerSymbol ofStateOrgan(String name) {
        StringBuilder initials = new StringBuilder();
        for (Word word : Words.of(name.split(",", 2)[0])) {
            if (!SMALL_WORDS.contains(name.substring(word.start(), word.end()).toLowerCase(Locale.ROOT))) {
                initials.append(initial(name.charAt(word.start())));
            }
        }
        return new IssuerSymbol(List.of(initials.toString()), false);
    }

    /** Returns the symbol that should have been written, or null where the written one can stand. */
    public @Nullable String correctionOf(String written) {
        String exact = written.replace('\u00d0', 'Đ').replace('\u0189', 'Đ');
        for (String symbol : accepted) {
            if (exact.equals(symbol) || exact.startsWith(symbol + "-")) {
                return null;
            }
        }
        for (String symbol : accepted) {
            if (withoutStroke(exact).equals(withoutStroke(symbol))) {
                return symbol;
            }
        }
        return certain ? accepted.get(0) : null;
    }

    /** Tells whether two symbols are the same but for Đ and D. */
    public static boolean differInStroke(String one, String other) {
        return one.replace('Đ', 'D').equals(other.replace('Đ', 'D'));
    }

    private static String withoutStroke(String symbol) {
        return symbol.replace('Đ', 'D').toUpperCase(Locale.ROOT);
    }

    /** The letter without its tone and shape: Ủy gives U, Đảng gives Đ, Ô tô gives O. */
    private static String initial(char c) {
        String upper = String.valueOf(c).toUpperCase(Locale.ROOT);
        return upper.equals("Đ")
                ? upper
                : java.text.Normalizer.normalize(upper, java.text.Normalizer.Form.NFD)
                        .substring(0, 1);
    }
}
