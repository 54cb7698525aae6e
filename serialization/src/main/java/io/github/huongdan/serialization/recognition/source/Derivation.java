package io.github.huongdan.serialization.recognition.source;

import io.github.huongdan.source.SourceMap.Piece;
import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import java.util.ArrayList;
import java.util.List;

/** How a text was made of another, as the text of a Markdown file is made of what was typed: where each character comes from. */
public final class Derivation {

    private final SourceText source;
    private final int[] starts;
    private final int[] ends;

    /**
     * Takes where each character comes from.
     *
     * @param source the text that was received
     * @param starts for each character of the text that was made, where it begins in the source; never falls
     * @param ends where it ends there; its beginning where it stands for nothing there
     */
    public Derivation(SourceText source, int[] starts, int[] ends) {
        this.source = source;
        this.starts = starts;
        this.ends = ends;
    }

    SourceText source() {
        return source;
    }

    /** Leads pieces of the text that was made back to the source: they are divided where that has more or other characters. */
    List<Piece> toSource(List<Piece> pieces) {
        List<Piece> back = new ArrayList<>();
        for (Piece piece : pieces) {
            Span span = piece.source();
            if (span.length() == 0) {
                back.add(new Piece(piece.valueStart(), at(span.start())));
            }
            int start = span.start();
            while (start < span.end()) {
                int end = start + 1;
                while (end < span.end() && isLetter(end - 1) && isLetter(end) && starts[end] == ends[end - 1]) {
                    end++;
                }
                back.add(new Piece(
                        piece.valueStart() + start - span.start(),
                        new Span(starts[start], Math.max(starts[start], ends[end - 1]))));
                start = end;
            }
        }
        return back;
    }

    private boolean isLetter(int at) {
        return ends[at] - starts[at] == 1;
    }

    private Span at(int offset) {
        int place = offset < starts.length ? starts[offset] : source.text().length();
        return new Span(place, place);
    }
}
