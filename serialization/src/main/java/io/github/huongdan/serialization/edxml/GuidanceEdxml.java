package io.github.huongdan.serialization.edxml;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Pointer;
import io.github.huongdan.regime.Regimes;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.UnwritableDocumentException;
import io.github.huongdan.serialization.tree.Element;
import io.github.huongdan.serialization.tree.ElementReader;
import io.github.huongdan.serialization.tree.ElementWriter;
import io.github.huongdan.vietnamese.MatchingKey;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes and reads edXML messages (QCVN 102:2016/BTTTT, Amendment 1:2022), in which systems of offices send documents to one another. The document gives number, symbol,
 * place, date, type, subject, signer and places of receipt; the rest comes from the caller: an envelope, a directory that knows organs by name, the files. What nobody
 * says is left out and listed, never made up. The digital signature stays with the caller.
 *
 * <pre>{@code
 * EdxmlMessage message = GuidanceEdxml.standard().read(Files.readAllBytes(file));
 * for (EdxmlAttachment attachment : message.attachments()) {
 *     Report report = GuidanceValidator.standard().validate(GuidanceFormats.standard().read(attachment.content(), attachment.name()));
 * }
 * }</pre>
 *
 * <p>Reading takes the elements in any order and with any prefix, and passes over what it does not know. Files come out of base 64, and out of a zip of their own, in
 * which some networks put each. Nothing outside the message is opened. Immutable and thread-safe, if the directory is.
 */
public final class GuidanceEdxml {

    private static final GuidanceEdxml STANDARD = new GuidanceEdxml(ReadLimits.defaults(), OrganDirectory.EMPTY, false);
    private static final ElementWriter WRITER = new ElementWriter(Map.of(Edxml.NAMESPACE, ""), Set.of());

    private final ReadLimits limits;
    private final OrganDirectory directory;
    private final boolean zipped;

    private GuidanceEdxml(ReadLimits limits, OrganDirectory directory, boolean zipped) {
        this.limits = limits;
        this.directory = directory;
        this.zipped = zipped;
    }

    /** Returns the shared instance: default limits, no directory, files in base 64 alone. */
    public static GuidanceEdxml standard() {
        return STANDARD;
    }

    /** Returns one with other limits; a file may unpack to {@link ReadLimits#maxUnpackedBytes()}. */
    public GuidanceEdxml withLimits(ReadLimits value) {
        return new GuidanceEdxml(value, directory, zipped);
    }

    /** Returns one that looks senders and receivers up where the envelope names none. */
    public GuidanceEdxml withDirectory(OrganDirectory value) {
        return new GuidanceEdxml(limits, value, zipped);
    }

    /** Returns one that puts each file into a zip before it is encoded. */
    public GuidanceEdxml withZippedAttachments() {
        return new GuidanceEdxml(limits, directory, true);
    }

    /**
     * Writes a message in UTF-8, the same bytes for the same values.
     *
     * @throws UnwritableDocumentException if the document is marked as secret, which the regulation excludes from exchange, or XML cannot carry a text
     */
    public EdxmlExport write(GuidanceDocument document, EdxmlEnvelope envelope, List<EdxmlAttachment> attachments) {
        refuseSecret(document.header().marks());
        MessageWriter writer = new MessageWriter(document, envelope, directory);
        Element root = new Element(Edxml.NAMESPACE, "edXML");
        Element outer = root.add("edXMLEnvelope").with(writer.header());
        Attachments.add(outer.add("edXMLBody"), root, attachments, zipped);
        return new EdxmlExport(WRITER.write(root), writer.missing());
    }

    private static void refuseSecret(List<String> marks) {
        for (int i = 0; i < marks.size(); i++) {
            if (isSecret(marks.get(i))) {
                throw new UnwritableDocumentException(
                        "The document is secret, and secret documents are not exchanged as edXML",
                        Place.at(Pointer.MARKS.child(i).toString()));
            }
        }
    }

    /** Whether a degree of secrecy of any regime stands in a mark, alone or among other words. */
    private static boolean isSecret(String mark) {
        String words = " " + MatchingKey.of(mark) + " ";
        return Regimes.standard().all().stream()
                .flatMap(regime -> regime.secrecyMarks().stream())
                .anyMatch(degree -> words.contains(" " + MatchingKey.of(degree) + " "));
    }

    /**
     * Reads a message.
     *
     * @throws MalformedDocumentException if it is no XML, no edXML, has a file that is not in base 64, or is beyond the limits
     */
    public EdxmlMessage read(byte[] message) {
        ReadLimits whole = limits.withMaxTextLength(limits.maxBytes());
        return new MessageReader(new ElementReader(whole).read(message), limits).read();
    }
}
