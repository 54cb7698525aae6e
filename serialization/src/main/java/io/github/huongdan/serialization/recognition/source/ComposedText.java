package io.github.huongdan.serialization.recognition.source;

import io.github.huongdan.serialization.legacy.LegacyEncoding;
import io.github.huongdan.source.SourceMap.Piece;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source text as the reader reads it, its letters composed (NFC), with the way back to the characters that were received. A text that
 * is composed already, as most are, is not copied.
 *
 * <p>A text that stands as a whole in an encoding of fonts from before Unicode is read as these show it.
 *
 * <p>Marks are composed with the letter they follow. A mark that an extractor has put after a space is not moved: which letter it
 * belongs to is a guess.
 */
public final class ComposedText {

    private final SourceText original;
    private SourceText composed;

    /** For each stretch that was changed: where it starts and ends in the composed text, where it starts and ends in the original. */
    private int[] changes = {};

    private int count;
    private boolean legacy;

    /** How the text was made of the one that was received; null where it is that one. */
    private final @Nullable Derivation derivation;

    private ComposedText(SourceText original, @Nullable Derivation derivation) {
        this.original = original;
        this.composed = original;
        this.derivation = derivation;
    }

    public static ComposedText of(SourceText original) {
        return of(original, null);
    }

    /** A text that was made of the one that was received. */
    public static ComposedText of(String derived, Derivation derivation) {
        return of(SourceText.of(derived), derivation);
    }

    private static ComposedText of(SourceText original, @Nullable Derivation derivation) {
        ComposedText text = new ComposedText(original, derivation);
        String received = original.text();
        LegacyEncoding encoding = LegacyWhole.encoding(received);
        if (encoding != null) {
            text.legacy = true;
            text.convert(received, encoding);
        } else if (mayBeDecomposed(received)) {
            MarkRuns.requireOrder(original);
            if (!Normalizer.isNormalized(received, Form.NFC)) {
                text.compose(received);
            }
        }
        return text;
    }

    /** Returns the text as it was received. */
    public SourceText original() {
        return derivation == null ? original : derivation.source();
    }

    public SourceText composed() {
        return composed;
    }

    /** Leads pieces of the composed text back to the original: those that hold changed stretches are divided at these. */
    public List<Piece> toOriginal(List<Piece> pieces) {
        List<Piece> back = pieces;
        if (count > 0) {
            back = new ArrayList<>();
            for (Piece piece : pieces) {
                toOriginal(piece, back);
            }
        }
        return derivation == null ? back : derivation.toSource(back);
    }

    private void toOriginal(Piece piece, List<Piece> back) {
        int start = piece.source().start();
        int end = piece.source().end();
        int next = firstEndingAfter(start);
        if (start == end) {
            boolean inChange = next < count && composedStart(next) < start;
            int offset = inChange ? originalStart(next) : start + shiftBefore(next);
            back.add(new Piece(piece.valueStart(), new Span(offset, offset)));
        }
        int at = start;
        while (at < end) {
            int change = next < count ? composedStart(next) : end;
            int valueStart = piece.valueStart() + at - start;
            if (change <= at) {
                back.add(new Piece(valueStart, new Span(originalStart(next), originalEnd(next))));
                at = composedEnd(next);
                next++;
            } else {
                int to = Math.min(end, change);
                int shift = shiftBefore(next);
                back.add(new Piece(valueStart, new Span(at + shift, to + shift)));
                at = to;
            }
        }
    }

    /** How much further on the characters between two changed stretches stand in the original. */
    private int shiftBefore(int change) {
        return change == 0 ? 0 : originalEnd(change - 1) - composedEnd(change - 1);
    }

    /** The first changed stretch that ends after an offset of the composed text. */
    private int firstEndingAfter(int offset) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (composedEnd(middle) > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private int composedStart(int change) {
        return changes[4 * change];
    }

    private int composedEnd(int change) {
        return changes[4 * change + 1];
    }

    private int originalStart(int change) {
        return changes[4 * change + 2];
    }

    private int originalEnd(int change) {
        return changes[4 * change + 3];
    }

    /** Whether the text stands in an encoding from before Unicode, and the composed text in what its fonts show. */
    public boolean legacy() {
        return legacy;
    }

    /** Reads what the fonts show; a letter that the encoding writes with two characters is a changed stretch. */
    private void convert(String text, LegacyEncoding encoding) {
        String whole = encoding.toUnicode(text);
        if (whole.length() == text.length()) {
            composed = SourceText.of(whole);
            return;
        }
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            boolean pair = at + 1 < text.length() && text.charAt(at + 1) >= '\u0080';
            String letter = pair ? encoding.toUnicode(text.substring(at, at + 2)) : "";
            if (letter.length() == 1) {
                change(out.length(), out.length() + 1, at, at + 2);
                out.append(letter);
                at += 2;
            } else {
                out.append(encoding.toUnicode(text.substring(at, at + 1)));
                at++;
            }
        }
        composed = SourceText.of(out.toString());
    }

    private void compose(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = MarkRuns.clusterEnd(text, at);
            if (end == at + 1 && isComposed(text.charAt(at))) {
                out.append(text.charAt(at));
            } else {
                String cluster = text.substring(at, end);
                String normal = Normalizer.normalize(cluster, Form.NFC);
                if (!normal.equals(cluster)) {
                    change(out.length(), out.length() + normal.length(), at, end);
                }
                out.append(normal);
            }
            at = end;
        }
        composed = SourceText.of(out.toString());
    }

    private void change(int composedStart, int composedEnd, int originalStart, int originalEnd) {
        int at = 4 * count;
        if (at == changes.length) {
            changes = Arrays.copyOf(changes, Math.max(64, 2 * at));
        }
        changes[at] = composedStart;
        changes[at + 1] = composedEnd;
        changes[at + 2] = originalStart;
        changes[at + 3] = originalEnd;
        count++;
    }

    private static boolean mayBeDecomposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isComposed(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character is its own composed form and none before it composes with it; Vietnamese and its punctuation have no others. */
    private static boolean isComposed(char c) {
        return c < '\u0300' || (c >= '\u1ea0' && c <= '\u1ef9') || (c >= '\u2010' && c <= '\u2027') || c == '\ufeff';
    }
}
