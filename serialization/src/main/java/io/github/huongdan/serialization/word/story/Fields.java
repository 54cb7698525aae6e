package io.github.huongdan.serialization.word.story;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** The fields that are open: of each, Word shows the result and not the instruction. Not thread-safe. */
final class Fields {

    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private boolean inResult;
        private boolean pageNumber;
    }

    private static final int LONGEST_NAME = 64;

    private final Deque<Field> open = new ArrayDeque<>();
    private int inInstruction;
    private int pageNumbers;

    void begin() {
        open.push(new Field());
        inInstruction++;
    }

    void instruct(CharSequence text) {
        Field field = open.peek();
        if (field != null && !field.inResult && field.instruction.length() < LONGEST_NAME) {
            field.instruction.append(text, 0, Math.min(text.length(), LONGEST_NAME));
        }
    }

    /** Begins the result; says whether it is the number of the page. */
    boolean separate() {
        Field field = open.peek();
        if (field == null || field.inResult) {
            return false;
        }
        field.inResult = true;
        inInstruction--;
        String name = name(field.instruction);
        field.pageNumber = name.equals("PAGE") || name.equals("NUMPAGES") || name.equals("SECTIONPAGES");
        pageNumbers += field.pageNumber ? 1 : 0;
        return name.equals("PAGE");
    }

    /** Ends a field; says whether it is the number of the page and had no result. */
    boolean end() {
        if (open.isEmpty()) {
            return false;
        }
        boolean pageNumber = separate();
        Field field = open.pop();
        pageNumbers -= field.pageNumber ? 1 : 0;
        return pageNumber;
    }

    /** Gives up fields whose instruction goes on at the end of a paragraph, so that they do not swallow what follows. */
    void endParagraph() {
        while (inInstruction > 0) {
            end();
        }
    }

    /** Tells whether text is shown where the reader stands. */
    boolean shown() {
        return inInstruction == 0;
    }

    /** Tells whether text where the reader stands is a number or count of pages. */
    boolean inPageNumber() {
        return pageNumbers > 0;
    }

    private static String name(CharSequence instruction) {
        String text = instruction.toString().strip();
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end).toUpperCase(Locale.ROOT);
    }
}
