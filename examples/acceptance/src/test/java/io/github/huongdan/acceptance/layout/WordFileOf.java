package io.github.huongdan.acceptance.layout;

import io.github.huongdan.layout.LaidParagraph;
import io.github.huongdan.layout.LaidTable;
import io.github.huongdan.layout.Layout;
import io.github.huongdan.layout.LineSpacing;
import io.github.huongdan.layout.PageNumber;
import io.github.huongdan.layout.PageSection;
import io.github.huongdan.layout.ParagraphFormat;
import io.github.huongdan.layout.Story;
import io.github.huongdan.layout.StyledText;
import io.github.huongdan.layout.TextStyle;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.reading.ReadingDoubt;
import io.github.huongdan.source.CellPlace;
import io.github.huongdan.source.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes a laid out document as a Word file, so that the layout that is read from it is the one that was given. */
final class WordFileOf {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String NAMESPACES =
            " xmlns:w=\"" + W + "\" xmlns:r=\"" + R + "\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** A list of automatic letters: a), b), c). */
    private static final String LETTERS = "<w:numbering" + NAMESPACES + "><w:abstractNum w:abstractNumId=\"0\">"
            + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/><w:suff w:val=\"space\"/>"
            + "<w:lvlText w:val=\"%1)\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/>"
            + "</w:num></w:numbering>";

    private static final String THEME = "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
            + "<a:themeElements><a:fontScheme name=\"Office\"><a:majorFont><a:latin typeface=\"Calibri Light\"/>"
            + "<a:font script=\"Viet\" typeface=\"Times New Roman\"/></a:majorFont><a:minorFont>"
            + "<a:latin typeface=\"Calibri\"/><a:font script=\"Viet\" typeface=\"Times New Roman\"/></a:minorFont>"
            + "</a:fontScheme></a:themeElements></a:theme>";

    private final String text;
    private final Layout layout;
    private final boolean themed;
    private final boolean tracked;
    private final boolean commented;
    private final boolean hidden;
    private final StringBuilder body = new StringBuilder();
    private int page = 1;
    private boolean told;

    private WordFileOf(ReadDocument read, boolean themed) {
        this.themed = themed;
        text = Objects.requireNonNull(read.source()).text();
        layout = Objects.requireNonNull(read.layout());
        tracked = read.notes().stream().anyMatch(note -> note.doubt() == ReadingDoubt.TRACKED_CHANGES);
        commented = read.notes().stream().anyMatch(note -> note.doubt() == ReadingDoubt.COMMENTS);
        hidden = read.notes().stream().anyMatch(note -> note.doubt() == ReadingDoubt.HIDDEN_TEXT);
    }

    static byte[] bytes(ReadDocument read) {
        return new WordFileOf(read, false).file();
    }

    /** Writes a file whose typeface is the one that its theme has for Vietnamese; for other languages the theme has another. */
    static byte[] themed(ReadDocument read) {
        return new WordFileOf(read, true).file();
    }

    private byte[] file() {
        CellPlace open = null;
        for (LaidParagraph paragraph : layout.paragraphs()) {
            open = move(open, paragraph.cell());
            paragraph(paragraph);
        }
        move(open, null);
        section(layout.sections().get(0));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE
                            + "document.main+xml\"/></Types>");
            part(zip, "_rels/.rels", relationships("officeDocument", "word/document.xml"));
            part(zip, "word/_rels/document.xml.rels", relationships("header", "shown.xml"));
            part(zip, "word/numbering.xml", LETTERS);
            part(zip, "word/theme.xml", THEME);
            part(
                    zip,
                    "word/settings.xml",
                    "<w:settings" + NAMESPACES + "><w:themeFontLang w:val=\"vi-VN\"/></w:settings>");
            part(zip, "word/shown.xml", margin(layout.sections().get(0).pageNumber()));
            part(zip, "word/document.xml", "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private String relationships(String type, String target) {
        PageNumber number = layout.sections().get(0).pageNumber();
        String kind = type.equals("header") && number != null && !number.inHeader() ? "footer" : type;
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"" + R + "/" + kind + "\" Target=\"" + target
                + "\"/>" + related(2, "numbering") + related(3, "theme") + related(4, "settings") + "</Relationships>";
    }

    private static String related(int number, String part) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + R + "/" + part + "\" Target=\"" + part + ".xml\"/>";
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String margin(@Nullable PageNumber number) {
        if (number == null) {
            return "<w:hdr" + NAMESPACES + "><w:p/></w:hdr>";
        }
        String root = number.inHeader() ? "w:hdr" : "w:ftr";
        return "<" + root + NAMESPACES + "><w:p><w:pPr><w:jc w:val=\""
                + number.alignment().name().toLowerCase(Locale.ROOT)
                + "\"/></w:pPr><w:fldSimple w:instr=\" PAGE \"><w:r>" + style(number.style())
                + "<w:t>2</w:t></w:r></w:fldSimple></w:p></" + root + ">";
    }

    /** Ends and begins cells and tables between one paragraph and the next. */
    private @Nullable CellPlace move(@Nullable CellPlace from, @Nullable CellPlace to) {
        if (Objects.equals(from, to)) {
            return to;
        }
        if (from != null) {
            body.append("</w:tc>");
        }
        boolean sameTable = from != null && to != null && from.table() == to.table();
        if (from != null && !sameTable) {
            body.append("</w:tr></w:tbl>");
        }
        if (to != null && !sameTable) {
            body.append("<w:tbl><w:tblPr>").append(borders(to.table())).append("</w:tblPr><w:tr>");
        }
        if (to != null) {
            body.append("<w:tc><w:tcPr/>");
        }
        return to;
    }

    private String borders(int table) {
        for (LaidTable laid : layout.tables()) {
            if (laid.number() == table && laid.bordered()) {
                StringBuilder sides = new StringBuilder("<w:tblBorders>");
                for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
                    sides.append("<w:" + side + " w:val=\"single\" w:sz=\"4\"/>");
                }
                return sides.append("</w:tblBorders>").toString();
            }
        }
        return "";
    }

    private void paragraph(LaidParagraph paragraph) {
        boolean box = paragraph.story() == Story.TEXT_BOX;
        if (box) {
            body.append("<w:p><w:r><w:pict><v:shape style=\"width:200pt;height:50pt\"><v:textbox><w:txbxContent>");
        }
        body.append("<w:p><w:pPr>")
                .append(
                        paragraph.labelEnd() > 0
                                ? "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
                                : "")
                .append(format(paragraph.format()))
                .append("</w:pPr>");
        if (paragraph.page() != null && paragraph.page() > page) {
            page = paragraph.page();
            body.append("<w:r><w:lastRenderedPageBreak/></w:r>");
        }
        for (StyledText styled : layout.stylesIn(paragraph.span())) {
            int start = styled.span().start() + paragraph.labelEnd();
            traced(new StyledText(new Span(start, styled.span().end()), styled.style()));
        }
        body.append("</w:p>");
        if (box) {
            body.append("</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>");
        }
    }

    private void traced(StyledText styled) {
        boolean first = !told && styled.span().start() > text.length() / 2;
        told |= first;
        String run = run(styled);
        body.append(first && tracked ? "<w:ins w:id=\"1\" w:author=\"A\">" + run + "</w:ins>" : run);
        if (first && commented) {
            body.append("<w:r><w:commentReference w:id=\"1\"/></w:r>");
        }
        if (first && hidden) {
            body.append("<w:r><w:rPr><w:vanish/></w:rPr><w:t>.</w:t></w:r>");
        }
    }

    private String run(StyledText styled) {
        String shown = text.substring(styled.span().start(), styled.span().end())
                .replace("&", "&amp;")
                .replace("<", "&lt;");
        return "<w:r>" + style(styled.style()) + "<w:t xml:space=\"preserve\">"
                + shown.replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">") + "</w:t></w:r>";
    }

    private String style(TextStyle style) {
        String fonts = themed
                ? "<w:rFonts w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"minorHAnsi\"/>"
                : "<w:rFonts w:ascii=\"" + style.family() + "\" w:hAnsi=\"" + style.family() + "\" w:cs=\""
                        + style.family() + "\"/>";
        return "<w:rPr>" + fonts
                + (style.bold() ? "<w:b/>" : "")
                + (style.italic() ? "<w:i/>" : "")
                + (style.color() == null ? "" : "<w:color w:val=\"" + style.color() + "\"/>")
                + "<w:sz w:val=\"" + Math.round(style.size() * 2) + "\"/>"
                + (style.underline() ? "<w:u w:val=\"single\"/>" : "")
                + "</w:rPr>";
    }

    private static String format(ParagraphFormat format) {
        LineSpacing spacing = format.lineSpacing();
        String rule =
                switch (spacing.rule()) {
                    case MULTIPLE -> "auto";
                    case AT_LEAST -> "atLeast";
                    case EXACTLY -> "exact";
                };
        long line = Math.round(spacing.value() * (spacing.rule() == LineSpacing.Rule.MULTIPLE ? 240 : 20));
        String alignment =
                switch (format.alignment()) {
                    case LEFT -> "left";
                    case CENTER -> "center";
                    case RIGHT -> "right";
                    case JUSTIFY -> "both";
                };
        return "<w:spacing w:before=\"" + twips(format.spaceBefore()) + "\" w:after=\"" + twips(format.spaceAfter())
                + "\" w:line=\"" + line + "\" w:lineRule=\"" + rule + "\"/><w:ind w:left=\""
                + twips(format.leftIndent()) + "\" w:firstLine=\"" + twips(format.firstLineIndent())
                + "\"/><w:jc w:val=\"" + alignment + "\"/>";
    }

    private void section(PageSection section) {
        PageNumber number = section.pageNumber();
        String reference = number == null || number.inHeader() ? "headerReference" : "footerReference";
        body.append("<w:sectPr><w:" + reference + " w:type=\"default\" r:id=\"rId1\"/><w:pgSz w:w=\""
                + twips(section.width()) + "\" w:h=\"" + twips(section.height()) + "\"/><w:pgMar w:top=\""
                + twips(section.margins().top()) + "\" w:bottom=\""
                + twips(section.margins().bottom()) + "\" w:left=\""
                + twips(section.margins().left()) + "\" w:right=\""
                + twips(section.margins().right()) + "\" w:header=\""
                + twips(section.margins().header()) + "\" w:footer=\""
                + twips(section.margins().footer()) + "\"/>"
                + (number != null && number.onFirstPage() ? "" : "<w:titlePg/>")
                + "</w:sectPr>");
    }

    private static long twips(double points) {
        return Math.round(points * 20);
    }
}
