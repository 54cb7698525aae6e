package io.github.huongdan.serialization.pdf.page;

import io.github.huongdan.serialization.pdf.glyph.Rule;
import java.util.List;

/**
 * A page as it is read.
 *
 * @param page its number, from 1
 * @param width how wide the paper is, in points
 * @param height how high it is
 * @param edges where its text begins and ends
 * @param blocks the text, from top to bottom
 * @param above what runs above the text
 * @param below what runs below it
 * @param stamps what lies over it
 * @param rules the straight lines
 * @param legacy whether letters stand in typefaces from before Unicode
 */
public record ReadPage(
        int page,
        double width,
        double height,
        TextEdges edges,
        List<PageBlock> blocks,
        List<PageBlock.Line> above,
        List<PageBlock.Line> below,
        List<PageBlock.Line> stamps,
        List<Rule> rules,
        boolean legacy) {}
