package io.github.huongdan.fuzzing;

import io.github.huongdan.serialization.edxml.EdxmlAttachment;
import io.github.huongdan.serialization.edxml.EdxmlMessage;
import io.github.huongdan.serialization.edxml.GuidanceEdxml;
import java.util.Arrays;
import java.util.Locale;

/** Any bytes as an edXML message: refused, or written again and read back with the same envelope, header and files. */
public final class EdxmlTarget {

    private EdxmlTarget() {}

    /** Is called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Held.inProportion(input, () -> run(input));
    }

    private static void run(byte[] input) {
        EdxmlMessage read = Held.orRefused(() -> GuidanceEdxml.standard().read(input));
        if (read == null) {
            return;
        }
        byte[] written = GuidanceEdxml.standard()
                .withZippedAttachments()
                .write(read.document(), read.envelope(), read.attachments())
                .content();
        EdxmlMessage again = GuidanceEdxml.standard().read(written);
        Held.same(again.envelope(), read.envelope(), "the envelope read back");
        Held.same(again.document().header(), read.document().header(), "the letterhead read back");
        Held.same(again.attachments().size(), read.attachments().size(), "the number of files");
        for (int i = 0; i < read.attachments().size(); i++) {
            EdxmlAttachment file = read.attachments().get(i);
            boolean archive = file.name().toLowerCase(Locale.ROOT).endsWith(".zip");
            Held.check(
                    archive
                            || Arrays.equals(
                                    file.content(), again.attachments().get(i).content()),
                    "a file is another when it is read back");
        }
    }
}
