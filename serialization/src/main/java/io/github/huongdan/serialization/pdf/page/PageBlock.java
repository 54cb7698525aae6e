package io.github.huongdan.serialization.pdf.page;

import java.util.List;

/** What follows one another down a page. */
public sealed interface PageBlock {

    /**
     * A line of the text.
     *
     * @param page the page, from 1
     * @param row the row of the page, from 1
     * @param stretch what stands in it
     */
    record Line(int page, int row, Stretch stretch) implements PageBlock {}

    /**
     * Cells side by side: the columns of a letterhead or a foot, or a table with lines drawn about it.
     *
     * @param rows the rows, each with its cells from left to right
     * @param columns how many columns there are
     * @param bordered whether lines are drawn about the cells
     */
    record Cells(List<List<Box>> rows, int columns, boolean bordered) implements PageBlock {}

    /**
     * A cell.
     *
     * @param column the column in which it begins, from 1
     * @param columnSpan how many columns it takes
     * @param rowSpan how many rows it takes
     * @param left where its text may begin
     * @param right where its text may end
     * @param lines the lines in it
     */
    record Box(int column, int columnSpan, int rowSpan, double left, double right, List<Line> lines) {}
}
