package io.github.huongdan.spark;

import io.github.huongdan.validation.report.FindingRow;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.apache.spark.sql.Row;

/** The rows of one input after the other, so that a partition takes the memory of one document. Not thread-safe. */
final class Rows<T> implements Iterator<Row> {

    private final Iterator<T> inputs;
    private final Function<T, List<FindingRow>> judge;
    private Iterator<FindingRow> current = Collections.emptyIterator();

    Rows(Iterator<T> inputs, Function<T, List<FindingRow>> judge) {
        this.inputs = inputs;
        this.judge = judge;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && inputs.hasNext()) {
            current = judge.apply(inputs.next()).iterator();
        }
        return current.hasNext();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ArchiveTable.row(current.next());
    }
}
