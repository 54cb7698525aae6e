package io.github.huongdan.serialization.pdf.glyph;

import io.github.huongdan.serialization.pdf.file.Unpacking;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.jspecify.annotations.Nullable;

/** Carries out what a page's streams say of letters and straight lines, and nothing else of it. Not thread-safe. */
final class Operators {

    private static final int DEEPEST_FORM = 12;
    private static final int MOST_FORMS = 5_000;
    private static final int MOST_SAVED = 512;
    private static final int MOST_OPERANDS = 4096;

    private final Fonts fonts;
    private final Unpacking unpacking;
    private final Drawing drawing;
    private Deque<DrawingState> saved = new ArrayDeque<>();
    private DrawingState state = new DrawingState();
    private Matrix line = Matrix.SAME;
    private Matrix pen = Matrix.SAME;
    private final Set<COSStream> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final DrawnPath path;
    private int forms;
    private int depth;

    Operators(Fonts fonts, Unpacking unpacking, Drawing drawing) {
        this.fonts = fonts;
        this.unpacking = unpacking;
        this.drawing = drawing;
        this.path = new DrawnPath(drawing);
    }

    /** Carries out a stream at a place of the page; what is damaged in it ends it. */
    void run(byte[] content, @Nullable COSDictionary resources, Matrix place) {
        DrawingState outer = state;
        Deque<DrawingState> outerSaved = saved;
        Matrix outerLine = line;
        Matrix outerPen = pen;
        state = outer.copy();
        state.place = place;
        saved = new ArrayDeque<>();
        depth++;
        try {
            parse(content, resources == null ? new COSDictionary() : resources);
        } catch (IOException | IllegalArgumentException | ClassCastException | IndexOutOfBoundsException e) {
            drawing.damaged = true;
        }
        depth--;
        state = outer;
        saved = outerSaved;
        line = outerLine;
        pen = outerPen;
    }

    private void parse(byte[] content, COSDictionary resources) throws IOException {
        List<Object> operands = new ArrayList<>();
        PDFStreamParser parser = new PDFStreamParser(content);
        try {
            for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
                if (token instanceof Operator operator) {
                    carryOut(operator.getName(), operands, resources);
                    operands.clear();
                } else if (operands.size() < MOST_OPERANDS) {
                    operands.add(token);
                }
            }
        } finally {
            parser.close();
        }
    }

    private void carryOut(String name, List<Object> o, COSDictionary resources) {
        switch (name) {
            case "q" -> save();
            case "Q" -> state = saved.isEmpty() ? state : saved.pop();
            case "cm" -> state.place = Matrix.of(o).in(state.place);
            case "Do" -> form(o, resources);
            case "rg" -> state.color = rgb(o);
            case "g" -> state.color = gray(o);
            case "k" -> state.color = cmyk(o);
            case "BT", "Tf", "Tc", "Tw", "Tz", "TL", "Ts", "Tm", "Td", "TD", "T*", "Tj", "TJ", "'", "\"" ->
                text(name, o, resources);
            default -> path(name, o);
        }
    }

    private void path(String name, List<Object> o) {
        switch (name) {
            case "m" -> path.moveTo(x(o, 0), y(o, 0));
            case "l" -> path.lineTo(x(o, 0), y(o, 0));
            case "h" -> path.close();
            case "re" -> rectangle(o);
            case "s", "b", "b*" -> {
                path.close();
                path.stroke();
            }
            case "S", "B", "B*" -> path.stroke();
            case "f", "F", "f*" -> path.fill();
            case "n" -> path.forget();
            default -> {}
        }
    }

    private void text(String name, List<Object> o, COSDictionary resources) {
        switch (name) {
            case "BT" -> begin(Matrix.SAME);
            case "Tf" -> font(o, resources);
            case "Tc" -> state.letterGap = last(o);
            case "Tw" -> state.wordGap = last(o);
            case "Tz" -> state.scale = last(o) / 100;
            case "TL" -> state.leading = last(o);
            case "Ts" -> state.rise = last(o);
            case "Tm" -> begin(Matrix.of(o));
            case "Td" -> move(at(o, 0), at(o, 1));
            case "TD" -> {
                state.leading = -at(o, 1);
                move(at(o, 0), at(o, 1));
            }
            case "T*" -> move(0, -state.leading);
            case "Tj", "TJ" -> show(o);
            case "'", "\"" -> nextLine(name, o);
            default -> {}
        }
    }

    private void nextLine(String name, List<Object> o) {
        if (name.equals("\"") && o.size() > 2) {
            state.wordGap = at(o, 0);
            state.letterGap = at(o, 1);
        }
        move(0, -state.leading);
        show(o);
    }

    private void save() {
        if (saved.size() < MOST_SAVED) {
            saved.push(state.copy());
        }
    }

    private void begin(Matrix at) {
        line = at;
        pen = at;
    }

    private void move(double x, double y) {
        begin(Matrix.moving(x, y).in(line));
    }

    private void font(List<Object> o, COSDictionary resources) {
        COSDictionary listed = resources.getCOSDictionary(COSName.FONT);
        if (o.size() >= 2 && o.get(o.size() - 2) instanceof COSName name) {
            state.font = fonts.font(listed == null ? null : listed.getCOSDictionary(name));
            state.size = last(o);
        }
    }

    private void show(List<Object> o) {
        Object shown = o.isEmpty() ? null : o.get(o.size() - 1);
        if (shown instanceof COSString string) {
            string(string.getBytes());
        } else if (shown instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i) instanceof COSString string) {
                    string(string.getBytes());
                } else if (array.get(i) instanceof COSNumber number) {
                    pen = Matrix.moving(-number.floatValue() / 1000 * state.size * state.scale, 0)
                            .in(pen);
                }
            }
        }
    }

    private void string(byte[] codes) {
        PageFont font = state.font == null ? fonts.font(null) : state.font;
        int length = font.codeLength();
        for (int at = 0; at + length <= codes.length; at += length) {
            int code = codes[at] & 0xff;
            code = length == 2 ? code << 8 | (codes[at + 1] & 0xff) : code;
            double width = font.widths().of(code) * font.unit();
            Matrix place = new Matrix(state.size * state.scale, 0, 0, state.size, 0, state.rise)
                    .in(pen)
                    .in(state.place);
            drawing.letters(font.letters().of(code), place, width, font.typeface(), state.color);
            double gap = state.letterGap + (length == 1 && code == ' ' ? state.wordGap : 0);
            pen = Matrix.moving((width * state.size + gap) * state.scale, 0).in(pen);
        }
    }

    private void form(List<Object> o, COSDictionary resources) {
        COSDictionary listed = resources.getCOSDictionary(COSName.XOBJECT);
        if (listed == null || o.isEmpty() || !(o.get(0) instanceof COSName name) || depth >= DEEPEST_FORM) {
            return;
        }
        if (listed.getDictionaryObject(name) instanceof COSStream form
                && COSName.FORM.equals(form.getCOSName(COSName.SUBTYPE))) {
            form(form, resources, state.place);
        } else {
            drawing.pictures++;
        }
    }

    /** Carries out a form, a stream of its own with a place on the page; within itself it is not drawn again. */
    void form(COSStream form, @Nullable COSDictionary outer, Matrix place) {
        if (!open.add(form)) {
            return;
        }
        forms++;
        if (forms > MOST_FORMS) {
            throw drawing.refused("A page draws more than " + MOST_FORMS + " forms");
        }
        COSDictionary own = form.getCOSDictionary(COSName.RESOURCES);
        run(
                unpacking.bytes(form),
                own == null ? outer : own,
                Matrix.of(form.getCOSArray(COSName.MATRIX)).in(place));
        open.remove(form);
    }

    private double x(List<Object> o, int index) {
        return state.place.x(at(o, index), at(o, index + 1));
    }

    private double y(List<Object> o, int index) {
        return state.place.y(at(o, index), at(o, index + 1));
    }

    private void rectangle(List<Object> o) {
        double toX = at(o, 0) + at(o, 2);
        double toY = at(o, 1) + at(o, 3);
        path.rectangle(x(o, 0), y(o, 0), state.place.x(toX, toY), state.place.y(toX, toY));
    }

    private static double at(List<Object> o, int index) {
        return index < o.size() ? Matrix.number(o.get(index)) : 0;
    }

    private static double last(List<Object> o) {
        return at(o, Math.max(0, o.size() - 1));
    }

    private static String gray(List<Object> o) {
        return hex(at(o, 0), at(o, 0), at(o, 0));
    }

    private static String rgb(List<Object> o) {
        return hex(at(o, 0), at(o, 1), at(o, 2));
    }

    private static String cmyk(List<Object> o) {
        double black = 1 - at(o, 3);
        return hex((1 - at(o, 0)) * black, (1 - at(o, 1)) * black, (1 - at(o, 2)) * black);
    }

    private static String hex(double red, double green, double blue) {
        String hex = String.format(Locale.ROOT, "%02X%02X%02X", part(red), part(green), part(blue));
        return hex.equals("000000") ? "" : hex;
    }

    private static int part(double value) {
        return (int) Math.round(Math.max(0, Math.min(1, value)) * 255);
    }
}
