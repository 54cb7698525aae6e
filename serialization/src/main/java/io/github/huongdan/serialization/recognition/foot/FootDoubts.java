package io.github.huongdan.serialization.recognition.foot;

import io.github.huongdan.lexicon.Positions;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.serialization.recognition.line.Capitals;
import io.github.huongdan.serialization.recognition.line.Letters;
import io.github.huongdan.serialization.recognition.source.Doubts;
import io.github.huongdan.vietnamese.LookAlikes;
import io.github.huongdan.vietnamese.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells which recipients, and which words of a signature, are off the form that they have. */
public final class FootDoubts {

    private static final int LONGEST_RECIPIENT = 30;
    private static final int LONGEST_NAME = 5;

    private FootDoubts() {}

    /** Looks the foot of a read document over. */
    public static void tell(GuidanceDocument document, Doubts doubts) {
        List<Recipient> recipients = document.recipients();
        for (int i = 0; i < recipients.size(); i++) {
            String name = recipients.get(i).name();
            if (name != null && !isRecipient(name)) {
                doubts.unlike(Pointer.RECIPIENTS.child(i));
            }
        }
        List<Signatory> signatories = document.signatories();
        for (int i = 0; i < signatories.size(); i++) {
            Pointer signatory = Pointer.SIGNATORIES.child(i);
            position(signatory.child("position"), signatories.get(i).position(), doubts);
            String name = signatories.get(i).name();
            if (name != null && !isName(name)) {
                doubts.unlike(signatory.child("name"));
            }
        }
    }

    private static void position(Pointer pointer, @Nullable String position, Doubts doubts) {
        if (position == null) {
            return;
        }
        boolean near = Positions.SIGNING.opening(position) < 0 && Positions.NEAR_SIGNING.isWhole(position);
        if (near || LookAlikes.in(position)) {
            doubts.lettersWrong(pointer);
        }
    }

    private static boolean isRecipient(String name) {
        return Letters.in(name) && Words.of(name, 0, LONGEST_RECIPIENT + 1).size() <= LONGEST_RECIPIENT;
    }

    /** A name in capitals from end to end is one, too, if an unusual one. */
    private static boolean isName(String name) {
        String person = name.substring(SignatureLines.rankEnd(name)).strip();
        int words = Words.of(person, 0, LONGEST_NAME + 1).size();
        return words >= 2 && words <= LONGEST_NAME && (Capitals.eachWord(person) || Capitals.only(person));
    }
}
