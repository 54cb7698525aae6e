package io.github.huongdan.validation.report;

import io.github.huongdan.source.SourceText;
import io.github.huongdan.source.Span;
import io.github.huongdan.validation.message.Messages;

/** The lines of a text. */
record LineRows(SourceText source) implements SourceRows {

    @Override
    public int count() {
        return source.lineCount();
    }

    @Override
    public Span span(int row) {
        return source.line(row + 1);
    }

    @Override
    public String text(Span span) {
        return source.text(span);
    }

    @Override
    public int at(int offset) {
        return source.position(Math.min(offset, source.text().length())).line() - 1;
    }

    @Override
    public String label(int row) {
        return String.valueOf(row + 1);
    }

    @Override
    public String anchor(int row) {
        return "L" + (row + 1);
    }

    @Override
    public String begins(int row, Messages messages) {
        return "";
    }
}
