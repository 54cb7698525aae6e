package io.github.huongdan.serialization.akn;

import io.github.huongdan.model.Appendix;
import io.github.huongdan.model.Block;
import io.github.huongdan.model.Paragraph;
import io.github.huongdan.serialization.tree.Element;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an attachment as an appendix: its text as paragraphs and tables, whatever divisions it has. Not thread-safe. */
final class AppendixReader {

    private final Wording wording;
    private final TableReader tables;
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable String label;
    private @Nullable String title;
    private @Nullable String note;

    AppendixReader(Wording wording) {
        this.wording = wording;
        this.tables = new TableReader(wording);
    }

    Appendix read(Element attachment) {
        for (Element part : attachment.elements()) {
            switch (part.name()) {
                case "num" -> label = wording.of(part);
                case "heading" -> title = wording.of(part);
                default -> document(part);
            }
        }
        return new Appendix(label, title, note, blocks);
    }

    private void document(Element doc) {
        for (Element part : doc.elements()) {
            switch (part.name()) {
                case "meta" -> {}
                case "preface" -> part.elements().forEach(this::heading);
                default -> part.elements().forEach(this::block);
            }
        }
    }

    private void heading(Element line) {
        List<Element> number = line.within("docNumber");
        List<Element> named = line.within("docTitle");
        if (!number.isEmpty() && label == null) {
            label = wording.of(number.get(0));
        } else if (!named.isEmpty() && title == null) {
            title = wording.of(named.get(0));
        } else if (line.attribute("class").equals("note") && note == null) {
            note = wording.of(line);
        } else {
            block(line);
        }
    }

    private void block(Element block) {
        if (block.attribute("class").equals(Akn.EMPTY)) {
            return;
        }
        if (block.is("table")) {
            blocks.add(tables.read(block));
        } else if (Akn.DIVISIONS.contains(block.name()) || isContainer(block)) {
            division(block);
        } else {
            String text = wording.of(block);
            if (wording == Wording.EXACT || !text.isEmpty()) {
                blocks.add(new Paragraph(text));
            }
        }
    }

    /** Number and heading stand in one line with the first paragraph. */
    private void division(Element division) {
        StringBuilder opening = new StringBuilder();
        for (Element part : division.elements()) {
            if (part.is("num") || part.is("heading") || part.is("subheading")) {
                opening.append(opening.isEmpty() ? "" : " ").append(wording.of(part));
            } else if (part.is("p") && !opening.isEmpty()) {
                opening.append(' ').append(wording.of(part));
                flush(opening);
            } else {
                flush(opening);
                block(part);
            }
        }
        flush(opening);
    }

    private void flush(StringBuilder opening) {
        if (!opening.isEmpty()) {
            blocks.add(new Paragraph(opening.toString()));
            opening.setLength(0);
        }
    }

    private static boolean isContainer(Element block) {
        return switch (block.name()) {
            case "content", "intro", "wrapUp", "container", "blockList", "item", "ul", "ol", "li" -> true;
            default -> false;
        };
    }
}
