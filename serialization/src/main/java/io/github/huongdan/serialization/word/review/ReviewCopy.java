package io.github.huongdan.serialization.word.review;

import io.github.huongdan.annotation.AnnotatedCopy;
import io.github.huongdan.annotation.Annotation;
import io.github.huongdan.annotation.Formatting;
import io.github.huongdan.annotation.Reviewer;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.word.part.PartCharset;
import io.github.huongdan.serialization.word.part.Relationship;
import io.github.huongdan.serialization.word.part.WordFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the copy of a Word file that holds annotations. */
public final class ReviewCopy {

    private static final Pattern DRAWN = Pattern.compile("<(\\w+:)?(drawing|pict|object)\\b");

    private final WordFile file;
    private final MainPart part;
    private final PartCharset charset;
    private final Anchors anchors;
    private final PlacedLooks looks;
    private final CommentsPart comments;
    private final Marks marks;
    private final Ids ids;

    private ReviewCopy(WordFile file, TracedFile traced, @Nullable Reviewer reviewer) {
        this.file = file;
        this.charset = traced.charset;
        this.part = traced.part;
        this.comments = new CommentsPart(file);
        this.marks = reviewer == null ? Marks.plain(part.namespace) : Marks.of(part.namespace, reviewer);
        this.ids = new Ids(part.ids, comments.ids());
        this.anchors = new Anchors(part, traced.text, ids);
        this.looks =
                new PlacedLooks(anchors, new NewLooks(part.text, part.namespace, marks, picturesInMargins(file)), ids);
    }

    /**
     * Makes a copy.
     *
     * @param reviewer whose comments and changes they are; null where nothing is commented and the changes are not tracked
     * @throws MalformedDocumentException if the bytes are no Word file, are beyond the limits, or are signed
     * @throws IllegalArgumentException if an annotation is about a stretch beyond the text
     */
    public static AnnotatedCopy of(
            byte[] bytes, ReadLimits limits, List<Annotation> annotations, @Nullable Reviewer reviewer) {
        unsigned(bytes, limits);
        return of(bytes, limits, TracedFile.read(bytes, limits), annotations, reviewer);
    }

    /**
     * Makes a copy of a file that was read.
     *
     * @throws MalformedDocumentException if the file is signed
     * @throws IllegalArgumentException as the other does
     */
    public static AnnotatedCopy of(
            byte[] bytes,
            ReadLimits limits,
            TracedFile traced,
            List<Annotation> annotations,
            @Nullable Reviewer reviewer) {
        return new ReviewCopy(unsigned(bytes, limits), traced, reviewer).with(annotations);
    }

    private static WordFile unsigned(byte[] bytes, ReadLimits limits) {
        WordFile file = TracedFile.open(bytes, limits);
        if (file.signed()) {
            throw new MalformedDocumentException(
                    "The file is signed, and a change would break the signature", Place.UNKNOWN);
        }
        return file;
    }

    /** Tells whether what stands above and below the text of pages holds, or seems to hold, anything but text. */
    private static boolean picturesInMargins(WordFile file) {
        for (Relationship relationship : file.relationships().all()) {
            String type = relationship.type();
            boolean margin = type.equals("header") || type.equals("footer");
            byte[] content = margin && !relationship.external() ? file.content(relationship.target()) : null;
            if (content != null) {
                String part = PartCharset.of(content).text(relationship.target(), content);
                if (DRAWN.matcher(part).find()) {
                    return true;
                }
            }
        }
        return false;
    }

    private AnnotatedCopy with(List<Annotation> annotations) {
        List<Annotation> unformatted = new ArrayList<>();
        for (Annotation annotation : annotations) {
            boolean placed = true;
            for (Formatting formatting : annotation.formattings()) {
                placed &= looks.place(formatting);
            }
            if (!placed) {
                unformatted.add(annotation);
            }
        }
        looks.settle();
        List<Annotation> unreplaced = new ArrayList<>();
        for (Annotation annotation : annotations) {
            Stretch stretch = anchors.stretch(annotation.span());
            if (marks.comments() && !annotation.text().isEmpty()) {
                comment(annotation, stretch);
            }
            String replacement = annotation.replacement();
            if (replacement != null && stretch != null && stretch.replaceable()) {
                replace(stretch, replacement);
            } else if (replacement != null) {
                unreplaced.add(annotation);
            }
        }
        Map<String, byte[]> contents = new LinkedHashMap<>();
        if (!annotations.isEmpty()) {
            Edits edits = new Edits();
            looks.write(edits);
            contents.put(file.mainPart(), charset.bytes(anchors.written(edits)));
        }
        comments.write(part.namespace, contents);
        return new AnnotatedCopy(file.copyWith(contents), unreplaced, unformatted);
    }

    private void comment(Annotation annotation, @Nullable Stretch stretch) {
        int id = ids.next();
        comments.add(marks.comment(id, annotation.text()));
        if (stretch == null) {
            anchors.paragraph(annotation).about(marks.commentStart(id), marks.commentEnd(id));
        } else {
            stretch.about(marks.commentStart(id), marks.commentEnd(id));
        }
    }

    private void replace(Stretch stretch, String replacement) {
        stretch.strike(runs -> marks.struckOut(ids.next(), runs));
        if (!replacement.isEmpty()) {
            stretch.add(run -> marks.added(ids.next(), run), Escaping.text(replacement));
        }
    }
}
