package io.github.huongdan.serialization.akn;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.Export;
import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.UnwritableDocumentException;
import io.github.huongdan.serialization.tree.ElementReader;
import io.github.huongdan.serialization.tree.ElementWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes documents as Akoma Ntoso 3.0 (OASIS Standard of 29 August 2018) and reads them from it. A guidance is a {@code doc}, the standard's open type, because an
 * {@code act} would claim a force that no guidance has.
 *
 * <p>What is written is valid against the standard's schema. Acts that are cited with a number and symbol become references by the standard's naming convention, tasks
 * keep assignees and deadline where they stand in the sentence, tables and appendices are carried. {@link Export#notes()} lists what is not carried, or stands in for
 * what the document lacks; read back, the document is the same but for that.
 *
 * <p>Reading takes what others wrote as well, a {@code doc} or an {@code act} and its kin: divisions become sections with provisions, and text that has no place in the
 * model is kept as unclassified, with a note. Reading never opens anything outside the input.
 *
 * <pre>{@code
 * Export export = GuidanceAkn.standard().write(document);
 * GuidanceDocument same = GuidanceAkn.standard().read(export.content()).document();
 * }</pre>
 *
 * <p>Immutable and thread-safe; make one and share it.
 */
public final class GuidanceAkn {

    private static final GuidanceAkn STANDARD = new GuidanceAkn(ReadLimits.defaults());
    private static final ElementWriter WRITER = new ElementWriter(prefixes(), Akn.TEXTS);

    private final ReadLimits limits;
    private final ElementReader reader;

    private GuidanceAkn(ReadLimits limits) {
        this.limits = limits;
        this.reader = new ElementReader(limits);
    }

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put(Akn.NAMESPACE, "");
        prefixes.put(Akn.OWN, "h");
        return prefixes;
    }

    /** Returns the shared instance, with default limits. */
    public static GuidanceAkn standard() {
        return STANDARD;
    }

    /** Returns one with other limits. */
    public GuidanceAkn withLimits(ReadLimits value) {
        return new GuidanceAkn(value);
    }

    /** Tells whether an input begins as Akoma Ntoso does, of whatever version. */
    public static boolean seems(byte[] content) {
        return RootName.of(content).equals("akomaNtoso");
    }

    /**
     * Writes a document in UTF-8, the same bytes on every machine.
     *
     * @throws UnwritableDocumentException if XML cannot carry a text of the document, or its parts are nested too deep
     */
    public Export write(GuidanceDocument document) {
        Told told = new Told();
        byte[] content = WRITER.write(new AknWriter(document, told, limits.maxDepth()).write());
        return new Export(content, told.notes());
    }

    /**
     * Reads the first document of a file.
     *
     * @throws MalformedDocumentException if it is no XML, no Akoma Ntoso 3.0, or beyond the limits
     */
    public ReadDocument read(byte[] akn) {
        return new AknReader(reader.read(akn)).read();
    }
}
