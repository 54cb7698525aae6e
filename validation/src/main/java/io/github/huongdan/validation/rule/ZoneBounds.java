package io.github.huongdan.validation.rule;

import io.github.huongdan.model.Pointer;
import io.github.huongdan.source.SourceMap;
import io.github.huongdan.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the zones of a source text begin and end.
 *
 * @param letterheadEnd where the type name begins; at the end of the head where none was read, so that both zones are the whole head
 * @param titleStart where the type name begins, or the text
 * @param bodyStart where grounds, preamble, addressees or sections begin
 * @param footStart where the last section or the closing ends
 * @param footEnd where the appendices begin, or the text ends
 */
record ZoneBounds(int letterheadEnd, int titleStart, int bodyStart, int footStart, int footEnd) {

    private static final List<Pointer> BODY =
            List.of(Pointer.BASIS, Pointer.PREAMBLE, Pointer.ADDRESSEES, Pointer.SECTIONS, Pointer.CLOSING);
    private static final List<Pointer> FOOT = List.of(Pointer.RECIPIENTS, Pointer.SIGNATORIES);

    static ZoneBounds of(SourceMap map) {
        int length = map.source().text().length();
        int bodyStart = length;
        int footStart = 0;
        int footEnd = length;
        for (String pointer : map.pointers()) {
            Span span = map.span(pointer).orElseThrow();
            if (within(pointer, BODY)) {
                bodyStart = Math.min(bodyStart, span.start());
                footStart = Math.max(footStart, span.end());
            } else if (within(pointer, FOOT)) {
                bodyStart = Math.min(bodyStart, span.start());
            } else if (pointer.startsWith(Pointer.APPENDICES.toString())) {
                footEnd = Math.min(footEnd, span.start());
            }
        }
        Span typeName = map.span(Pointer.TYPE_NAME.toString()).orElse(null);
        return typeName == null
                ? new ZoneBounds(bodyStart, 0, bodyStart, footStart, Math.max(footStart, footEnd))
                : new ZoneBounds(
                        typeName.start(), typeName.start(), bodyStart, footStart, Math.max(footStart, footEnd));
    }

    private static boolean within(String pointer, List<Pointer> parts) {
        for (Pointer part : parts) {
            if (pointer.startsWith(part.toString())) {
                return true;
            }
        }
        return false;
    }

    /** The zones in which an offset lies; in the head of a document without a type name there are two. */
    List<Zone> zonesAt(int offset) {
        List<Zone> zones = new ArrayList<>();
        if (offset < bodyStart && offset < letterheadEnd) {
            zones.add(Zone.LETTERHEAD);
        }
        if (offset < bodyStart && offset >= titleStart) {
            zones.add(Zone.TITLE);
        }
        if (offset >= bodyStart && offset < footStart) {
            zones.add(Zone.BODY);
        }
        if (offset >= bodyStart && offset >= footStart && offset < footEnd) {
            zones.add(Zone.FOOT);
        }
        return zones;
    }
}
