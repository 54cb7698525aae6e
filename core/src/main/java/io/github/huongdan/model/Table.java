package io.github.huongdan.model;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table (bảng, biểu mẫu): rows of cells with text. A cell that spans rows stands in the first of them alone, so that the later ones have
 * fewer cells. Rows need not fill the same number of columns.
 *
 * <p>Immutable and thread-safe.
 *
 * @param headerRows how many of the first rows head the columns; 0 where none does; a number beyond the rows means all of them
 * @param rows the rows, in order
 */
public record Table(int headerRows, List<Row> rows) implements Block {

    /** Throws {@link IllegalArgumentException} where the number of header rows is negative. */
    public Table {
        if (headerRows < 0) {
            throw new IllegalArgumentException("The number of header rows is negative: " + headerRows);
        }
        rows = Values.list(rows, "rows");
    }

    @JsonValue
    private Object withoutModule() {
        throw Values.withoutModule();
    }

    /** Makes a table without header rows. */
    public static Table of(Row... rows) {
        return new Table(0, List.of(rows));
    }

    /** Starts a table. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts a copy that can be changed. */
    public Builder toBuilder() {
        return new Builder().headerRows(headerRows).rows(rows);
    }

    /**
     * A row of a table.
     *
     * <p>Immutable and thread-safe.
     *
     * @param cells the cells that begin in the row, from left to right
     */
    public record Row(List<Cell> cells) {

        public Row {
            cells = Values.list(cells, "cells");
        }

        @JsonValue
        private Object withoutModule() {
            throw Values.withoutModule();
        }

        /** Makes a row of cells with these texts, each in one column; null and blank texts make empty cells. */
        public static Row of(@Nullable String... texts) {
            return new Row(Arrays.stream(texts).map(Cell::of).toList());
        }
    }

    /**
     * A cell of a table.
     *
     * <p>Immutable and thread-safe.
     *
     * @param text the words, a line feed between the paragraphs; null where the cell is empty, or has blanks alone
     * @param columnSpan how many columns it takes, at least 1
     * @param rowSpan how many rows it takes, at least 1; those beyond the last row do not count
     */
    public record Cell(@Nullable String text, int columnSpan, int rowSpan) {

        /** Throws {@link IllegalArgumentException} where a span is less than 1. */
        public Cell {
            if (columnSpan < 1 || rowSpan < 1) {
                throw new IllegalArgumentException("A cell takes at least one column and one row, not " + columnSpan
                        + " columns and " + rowSpan + " rows");
            }
            text = text == null || text.isBlank() ? null : text;
        }

        @JsonValue
        private Object withoutModule() {
            throw Values.withoutModule();
        }

        /** Makes a cell in one column and one row. */
        public static Cell of(@Nullable String text) {
            return new Cell(text, 1, 1);
        }
    }

    /** Collects the rows of a table; not thread-safe. */
    public static final class Builder {

        private int headerRows;
        private final List<Row> rows = new ArrayList<>();

        private Builder() {}

        /** Sets how many of the first rows head the columns. */
        public Builder headerRows(int value) {
            headerRows = value;
            return this;
        }

        /** Adds a row of cells with these texts. */
        public Builder row(@Nullable String... texts) {
            return row(Row.of(texts));
        }

        /** Adds a row. */
        public Builder row(Row value) {
            rows.add(Values.given(value, "row"));
            return this;
        }

        /** Replaces the rows. */
        public Builder rows(List<Row> values) {
            Values.replace(rows, values, "rows");
            return this;
        }

        /** Makes the table. */
        public Table build() {
            return new Table(headerRows, rows);
        }
    }
}
