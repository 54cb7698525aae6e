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
    private final Ids ids;

    Anchors(MainPart part, LaidText text, Ids ids) {
        this.part = part;
        this.text = text;
        this.ids = ids;
    }

    /** Finds the text of a stretch; null where there is none, or none of the main part. */
    @Nullable
    Stretch stretch(@Nullable Span span) {
        if (span == null) {
            return null;
        }
        if (span.end() > text.text().length()) {
            throw new IllegalArgumentException("The annotation is about a stretch beyond the text: " + span);
        }
        List<Stretch.Piece> pieces = new ArrayList<>();
        int held = 0;
        int seen = 0;
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
            seen += seen(new Span(origin.span().start() + from, origin.span().start() + to));
            if (span.length() == 0) {
                break;
            }
        }
        boolean letters = !partsLetter(span.start()) && !partsLetter(span.end());
        boolean whole = held == span.length() && letters;
        return pieces.isEmpty() ? null : new Stretch(pieces, whole, seen == seen(span) && letters);
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
                    ? new TextCuts(found, offsets, ids)
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
        return marks(found);
    }

    ParagraphMarks marks(ParagraphElement paragraph) {
        return paragraphs.computeIfAbsent(paragraph, ParagraphMarks::new);
    }

    /** Lists the paragraphs of the main part that a stretch touches, in order. */
    List<ParagraphElement> touched(Span span) {
        List<ParagraphElement> found = new ArrayList<>();
        List<Origin> all = text.origins().paragraphs();
        for (int i = first(all, span.start() - 1); i < all.size(); i++) {
            Origin origin = all.get(i);
            if (span.length() > 0 && origin.span().end() <= span.start()) {
                continue;
            }
            if (origin.span().start() > span.start() && origin.span().start() >= span.end()) {
                break;
            }
            ParagraphElement element = part.paragraphs.get(origin.element());
            if (element != null) {
                found.add(element);
            }
        }
        return found;
    }

    /** Finds the section of pages on which a stretch begins; null where the file describes none. */
    @Nullable
    SectionElement section(Span span) {
        SectionElement found = null;
        for (Origin origin : text.origins().sections()) {
            if (origin.span().start() <= span.start()) {
                found = span.start() <= origin.span().end() ? part.sections.get(origin.element()) : null;
            }
        }
        return found;
    }

    /** Tells whether a section of pages is the first. */
    boolean first(SectionElement section) {
        List<Origin> all = text.origins().sections();
        return !all.isEmpty() && section.equals(part.sections.get(all.get(0).element()));
    }

    /** Counts the characters of a stretch that are seen. */
    private int seen(Span span) {
        int seen = 0;
        for (int i = span.start(); i < Math.min(span.end(), text.text().length()); i++) {
            seen += Character.isWhitespace(text.text().charAt(i)) ? 0 : 1;
        }
        return seen;
    }

    /** The cuts of an element's text; null where it has none. */
    @Nullable
    TextCuts known(TextElement element) {
        return cuts.get(element.element);
    }

    /** Lists the texts that something was found in. */
    List<TextCuts> all() {
        return cuts.values().stream().filter(Objects::nonNull).toList();
    }

    /** Writes the part with all marks. */
    String written(Edits edits) {
        paragraphs.values().forEach(marks -> marks.write(edits));
        cuts.values().forEach(cut -> {
            if (cut != null && cut.isCut()) {
                cut.write(part.text, edits);
            }
        });
        return edits.applied(part.text);
    }
}
