package io.github.huongdan.fuzzing;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.LenientResult;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.xml.GuidanceXml;

/** Any bytes as XML: refused in the declared way, or read, written and read back equal, by XML and by JSON. */
public final class XmlTarget {

    private static final GuidanceXml WIDER = GuidanceXml.standard()
            .withLimits(ReadLimits.defaults().withMaxDepth(1_000).withMaxListLength(1_000_000));

    private XmlTarget() {}

    /** Is called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        Held.inProportion(input, () -> run(input));
    }

    private static void run(byte[] input) {
        LenientResult lenient = Held.orRefused(() -> GuidanceXml.standard().readLeniently(input));
        GuidanceDocument document = Held.orRefused(() -> GuidanceXml.standard().read(input));
        Held.areAlike(document, lenient, () -> WIDER.readLeniently(input), input.length);
        if (document == null) {
            return;
        }
        String xml = GuidanceXml.standard().write(document);
        GuidanceDocument copy = GuidanceXml.standard().read(xml);
        Held.same(copy, document, "the document read back from XML");
        Held.same(GuidanceXml.standard().write(copy), xml, "the XML written again");
        Held.comesBackFromJson(document);
    }
}
