package io.github.huongdan.serialization.word.doc;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.util.LittleEndian;

/** Reads the pages of 512 bytes that say how stretches of the main stream look. A page is read once, and a stretch that overlaps one before begins after it. */
final class Pages {

    private static final int PAGE = 512;
    private static final int COUNT = PAGE - 1;
    private static final int PLACE = 4;
    private static final int PARAGRAPH_ENTRY = 13;
    private static final int NUMBER = 0x3FFFFF;

    private final byte[] main;
    private final boolean paragraphs;
    private final List<Stretch> stretches = new ArrayList<>();

    private Pages(byte[] main, boolean paragraphs) {
        this.main = main;
        this.paragraphs = paragraphs;
    }

    /** Reads what the file says of letters, in the order of the stream. */
    static List<Stretch> runs(byte[] main, byte[] table, FileInformation information) {
        return new Pages(main, false).read(Plc.of(table, information, FileInformation.RUNS, PLACE));
    }

    /** Reads what the file says of paragraphs, in the order of the stream. */
    static List<Stretch> paragraphs(byte[] main, byte[] table, FileInformation information) {
        return new Pages(main, true).read(Plc.of(table, information, FileInformation.PARAGRAPHS, PLACE));
    }

    private List<Stretch> read(Plc pages) {
        BitSet known = new BitSet();
        for (int i = 0; i < pages.size(); i++) {
            int page = LittleEndian.getInt(pages.stream(), pages.data(i)) & NUMBER;
            if (page <= main.length / PAGE - 1 && !known.get(page)) {
                known.set(page);
                readPage(page * PAGE);
            }
        }
        return apart();
    }

    private void readPage(int page) {
        int count = main[page + COUNT] & 0xFF;
        int entries = page + PLACE * (count + 1);
        for (int i = 0; i < count; i++) {
            int entry = entries + i * (paragraphs ? PARAGRAPH_ENTRY : 1);
            int start = LittleEndian.getInt(main, page + PLACE * i);
            int end = LittleEndian.getInt(main, page + PLACE * (i + 1));
            if (entry < page + COUNT && start >= 0 && start < end) {
                int at = 2 * (main[entry] & 0xFF);
                stretches.add(at == 0 ? new Stretch(start, end, 0, Said.NOTHING) : stretch(start, end, page, at));
            }
        }
    }

    private Stretch stretch(int start, int end, int page, int at) {
        int size = main[page + at] & 0xFF;
        if (!paragraphs) {
            return new Stretch(start, end, 0, within(page, at + 1, size));
        }
        boolean even = size == 0;
        int from = even ? at + 2 : at + 1;
        int length = even ? 2 * (main[page + at + 1] & 0xFF) : 2 * size - 1;
        if (length < 2) {
            return new Stretch(start, end, 0, Said.NOTHING);
        }
        return new Stretch(start, end, LittleEndian.getUShort(main, page + from), within(page, from + 2, length - 2));
    }

    private Said within(int page, int from, int length) {
        return Said.of(main, page + from, Math.min(length, COUNT - from));
    }

    private List<Stretch> apart() {
        stretches.sort(Comparator.comparingInt(Stretch::start));
        List<Stretch> apart = new ArrayList<>(stretches.size());
        int end = 0;
        for (Stretch stretch : stretches) {
            if (stretch.end() > end) {
                int start = Math.max(stretch.start(), end);
                apart.add(
                        start == stretch.start()
                                ? stretch
                                : new Stretch(start, stretch.end(), stretch.style(), stretch.said()));
                end = stretch.end();
            }
        }
        return apart;
    }
}
