package io.github.huongdan.serialization.recognition.head;

import io.github.huongdan.lexicon.Clauses;
import io.github.huongdan.serialization.recognition.line.AddresseesLabel;
import io.github.huongdan.serialization.recognition.line.Label;
import io.github.huongdan.serialization.recognition.line.TextLine;
import io.github.huongdan.serialization.recognition.source.Extract;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads whom a letter addresses: {@code Kính gửi: A} or a list of bullets below {@code Kính gửi:}. */
public final class AddresseeLines {

    public final List<Extract> addressees = new ArrayList<>();

    /** All their lines; null where there are none. */
    @Nullable
    public Extract whole;

    /** How many lines they take; 0 where the body opens otherwise. */
    public int count;

    private AddresseeLines() {}

    public static AddresseeLines read(List<TextLine> body) {
        AddresseeLines read = new AddresseeLines();
        if (body.isEmpty()) {
            return read;
        }
        Extract first = body.get(0).words();
        int end = AddresseesLabel.opening(first.text());
        if (end < 0) {
            return read;
        }
        read.count = 1;
        Extract rest = first.from(end);
        rest = rest.text().startsWith(":") ? rest.from(1) : rest;
        read.add(isBullet(rest.text()) ? rest.from(1) : rest);
        List<Extract> whole = new ArrayList<>(List.of(first));
        while (read.count < body.size() && isListed(body.get(read.count).text())) {
            Extract line = body.get(read.count).words();
            read.add(line.from(1));
            whole.add(line);
            read.count++;
        }
        read.whole = Extract.join(whole);
        return read;
    }

    private void add(Extract addressee) {
        Extract name = addressee.withoutClosing(",;.");
        if (!name.isEmpty()) {
            addressees.add(name);
        }
    }

    /** A bullet may also open a ground: {@code - Căn cứ …}. */
    private static boolean isListed(String text) {
        return isBullet(text) && Clauses.GROUND_LEADS.opening(text) < 0;
    }

    private static boolean isBullet(String text) {
        Label label = Label.of(text);
        return label != null && !label.kind().numbered();
    }
}
