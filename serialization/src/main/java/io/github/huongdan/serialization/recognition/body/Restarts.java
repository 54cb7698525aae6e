package io.github.huongdan.serialization.recognition.body;

import io.github.huongdan.serialization.recognition.line.LabelKind;
import java.util.ArrayList;
import java.util.List;

/** Puts a list that counts from one again below the item that it stands behind, where the items go on after it: 4. (1. 2.) 5. */
final class Restarts {

    private Restarts() {}

    /** Nests such lists among the children of a division and, in turn, among theirs. */
    static void nest(List<OutlineItem> items) {
        List<OutlineItem> nested = new ArrayList<>(items.size());
        int i = 0;
        while (i < items.size()) {
            OutlineItem item = items.get(i);
            int end = runEnd(items, i);
            nested.add(item);
            if (end > i + 1) {
                item.children.addAll(items.subList(i + 1, end));
                i = end;
            } else {
                i++;
            }
        }
        items.clear();
        items.addAll(nested);
        items.forEach(item -> {
            if (!item.children.isEmpty()) {
                nest(item.children);
            }
        });
    }

    /** The index of the item that goes on with the one at an index behind a list that counts anew; the index itself where there is none. */
    private static int runEnd(List<OutlineItem> items, int index) {
        OutlineItem item = items.get(index);
        if (item.kind != LabelKind.ARABIC || index + 2 >= items.size()) {
            return index;
        }
        int number = item.firstNumber();
        int at = index + 1;
        int counted = 0;
        while (at < items.size() && isNext(items.get(at), counted + 1)) {
            counted++;
            at++;
        }
        boolean goesOn = counted > 0 && at < items.size() && isNext(items.get(at), number + 1);
        return goesOn && counted != number ? at : index;
    }

    private static boolean isNext(OutlineItem item, int number) {
        return item.kind == LabelKind.ARABIC && item.firstNumber() == number;
    }
}
