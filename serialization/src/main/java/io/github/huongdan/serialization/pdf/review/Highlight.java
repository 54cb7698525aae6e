package io.github.huongdan.serialization.pdf.review;

import io.github.huongdan.annotation.Reviewer;
import io.github.huongdan.source.ShownText;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A highlight with a note, as a PDF file has it. */
final class Highlight {

    private static final String COLOUR = "1 0.87 0.35";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Highlight() {}

    /**
     * Writes a highlight.
     *
     * @param number its number in the file, from 1
     * @param boxes the corners about the words, a box for each line: left below, right above
     * @param look the number of the object that draws it
     */
    static Written of(int number, String text, Reviewer reviewer, List<double[]> boxes, long look) {
        Written written = new Written().add("<</Type/Annot/Subtype/Highlight/F 4/Rect[");
        written.numbers(around(boxes)).add("]/QuadPoints[");
        for (double[] box : boxes) {
            written.numbers(box[0], box[3], box[2], box[3], box[0], box[1], box[2], box[1]);
        }
        written.add("]/C[" + COLOUR + "]/NM(huongdan-" + number + ")/T ").text(ShownText.line(reviewer.name()));
        written.add("/Contents ").text(ShownText.lines(text).replace('\n', '\r'));
        Instant at = reviewer.at();
        if (at != null) {
            String time = TIME.format(at);
            written.add("/M(" + time + ")/CreationDate(" + time + ")");
        }
        return written.add("/AP<</N " + look + " 0 R>>>>");
    }

    /** Writes what is drawn: the colour over the words, which show through. */
    static Written look(List<double[]> boxes) {
        Written drawn = new Written().add("/G gs " + COLOUR + " rg\n");
        for (double[] box : boxes) {
            drawn.numbers(box[0], box[1], box[2] - box[0], box[3] - box[1]).add("re\n");
        }
        drawn.add("f");
        return new Written()
                .add("<</Type/XObject/Subtype/Form/BBox[")
                .numbers(around(boxes))
                .add("]/Group<</S/Transparency>>/Resources<</ExtGState<</G<</Type/ExtGState/BM/Multiply>>>>>>/Length "
                        + drawn.size() + ">>\nstream\n")
                .add(drawn.bytes())
                .add("\nendstream");
    }

    private static double[] around(List<double[]> boxes) {
        double[] around = boxes.get(0).clone();
        for (double[] box : boxes) {
            around[0] = Math.min(around[0], box[0]);
            around[1] = Math.min(around[1], box[1]);
            around[2] = Math.max(around[2], box[2]);
            around[3] = Math.max(around[3], box[3]);
        }
        return around;
    }
}
