package io.github.huongdan.serialization.word.review;

import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.word.story.LaidText;
import io.github.huongdan.serialization.word.story.Origin;
import io.github.huongdan.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds where annotations go in the main part, and writes it with their marks. Not thread-safe. */
final class Anchors {

    private final MainPart part;
    private final LaidText text;
    private final Map<Integer, @Nullable TextCuts> cuts = new LinkedHashMap<>();
    private final Map<ParagraphElement, ParagraphMarks> paragraphs = new LinkedHashMap<>();

    Anchors(MainPart part, LaidText text) {
        this.part = part;
        this.text = text;
    }

    /** Finds the text that an annotation is about; null where it is about none, or none of the main part. */
    @Nullable
    Stretch stretch(Annotation annotation) {
        Span span = annotation.span();
        if (span == null) {
            return null;
        }
        if (span.end() > text.text().length()) {
            throw new IllegalArgumentException("The annotation is about a stretch beyond the text: " + span);
        }
        List<Stretch.Piece> pieces = new ArrayList<>();
        int held = 0;
        List<Origin> origins = text.origins().texts();
        for (int i = first(origins, span.start()); i < origins.size(); i++) {
            Origin origin = origins.get(i);
            if (origin.span().start() > span.end() || (origin.span().start() == span.end() && span.length() > 0)) {
                break;
            }
            TextCuts found = cuts(origin);
            if (found == null) {
                continue;
            }
            int from = Math.max(span.start(), origin.span().start())
                    - origin.span().start();
            int to = Math.min(span.end(), origin.span().end()) - origin.span().start();
            pieces.add(new Stretch.Piece(found.element(), found, from, to));
            held += to - from;
            if (span.length() == 0) {
                break;
            }
        }
        boolean whole = held == span.length() && !partsLetter(span.start()) && !partsLetter(span.end());
        return pieces.isEmpty() ? null : new Stretch(pieces, whole);
    }

    /** Tells whether an offset lies between the two halves of a pair of surrogates. */
    private boolean partsLetter(int offset) {
        String all = text.text();
        return offset > 0
                && offset < all.length()
                && Character.isLowSurrogate(all.charAt(offset))
                && Character.isHighSurrogate(all.charAt(offset - 1));
    }

    /** The first origin that ends behind an offset. */
    private static int first(List<Origin> origins, int offset) {
        int low = 0;
        int high = origins.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (origins.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private @Nullable TextCuts cuts(Origin origin) {
        return cuts.computeIfAbsent(origin.element(), element -> {
            TextElement found = part.texts.get(element);
            int[] offsets = found == null ? null : found.offsets(part.text);
            return found != null
                            && offsets != null
                            && offsets.length == origin.span().length() + 1
                    ? new TextCuts(found, offsets)
                    : null;
        });
    }

    /** Finds the paragraph in which an annotation begins; the first where it begins in none of the main part. */
    ParagraphMarks paragraph(Annotation annotation) {
        List<Origin> all = text.origins().paragraphs();
        if (all.isEmpty()) {
            throw new MalformedDocumentException("The file has no paragraph that could be annotated", Place.UNKNOWN);
        }
        Span span = annotation.span();
        int at = span == null ? 0 : first(all, span.start() - 1);
        boolean begins = span != null && at < all.size() && all.get(at).span().start() <= span.start();
        ParagraphElement found = Objects.requireNonNull(
                part.paragraphs.get(all.get(begins ? at : 0).element()));
        return paragraphs.computeIfAbsent(found, ParagraphMarks::new);
    }

    /** Writes the part with all marks. */
    String written() {
        Edits edits = new Edits();
        paragraphs.values().forEach(marks -> marks.write(edits));
        cuts.values().forEach(cut -> {
            if (cut != null) {
                cut.write(part.text, edits);
            }
        });
        return edits.applied(part.text);
    }
}
