package io.github.huongdan.serialization.word.part;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.ReadLimits;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A Word file as a set of parts that point to one another. Its macros are never run, and nothing outside it is ever opened. Not thread-safe.
 */
public final class WordFile {

    /** The part that says of what type each part is. */
    public static final String CONTENT_TYPES = ContentTypes.PART;

    private static final String MACROS = "vbaProject";
    private static final String SIGNATURES = "_xmlsignatures/";

    private final Parts parts;
    private final String mainPart;
    private final Relationships relationships;
    private final boolean macros;

    private WordFile(Parts parts) {
        this.parts = parts;
        String main = relationships(parts, "").target("officeDocument");
        if (main == null || !parts.has(main)) {
            throw notWord("The zip is no Word file: it names no main part");
        }
        String type = type(main);
        if (!type.contains("word")) {
            throw notWord("The zip is no Word file: its main part is of the type " + Names.shown(type));
        }
        this.mainPart = main;
        this.relationships = relationships(parts, main);
        this.macros = relationships.target(MACROS) != null;
    }

    /** Tells by its beginning whether a file is a Word file, or one of another kind that comes along under such a name. */
    public static boolean seems(byte[] bytes) {
        return OtherFiles.areLike(bytes);
    }

    /** Tells by its beginning whether a file is of the old format of Word (.doc), another that holds streams in the same way, or RTF. */
    public static boolean seemsOld(byte[] bytes) {
        return OtherFiles.areOld(bytes);
    }

    /**
     * Opens a Word file.
     *
     * @throws MalformedDocumentException if the bytes are none
     */
    public static WordFile open(byte[] bytes, ReadLimits limits) {
        if (bytes.length > limits.maxBytes()) {
            throw notWord("The file has more than the limit of " + limits.maxBytes() + " bytes");
        }
        OtherFiles.refuse(bytes);
        return new WordFile(new Zip(bytes, limits));
    }

    /**
     * Says what a file is that is no Word file of any format.
     *
     * @throws MalformedDocumentException if the beginning tells that it is none
     */
    public static void refuseOthers(byte[] bytes) {
        OtherFiles.refuse(bytes);
    }

    /** Returns the Word file that has these parts. */
    public static WordFile of(Parts parts) {
        return new WordFile(parts);
    }

    private String type(String main) {
        try (PartCursor cursor = cursor(ContentTypes.PART)) {
            String type = cursor == null ? null : ContentTypes.of(cursor).type(main);
            if (type == null) {
                throw notWord("The zip is no Word file: it does not say of what type its main part is");
            }
            return type;
        }
    }

    private static Relationships relationships(Parts parts, String part) {
        try (PartCursor cursor = cursor(parts, Relationships.partOf(part))) {
            return Relationships.of(part, cursor);
        }
    }

    /** Returns the name of the part that holds the body. */
    public String mainPart() {
        return mainPart;
    }

    /** Returns where the main part points to. */
    public Relationships relationships() {
        return relationships;
    }

    /** Returns where a part points to. */
    public Relationships relationships(String part) {
        return relationships(parts, part);
    }

    /** Tells whether the file has macros. */
    public boolean macros() {
        return macros;
    }

    /** Returns a cursor before a part's first tag; null where there is no such part. */
    public @Nullable PartCursor cursor(@Nullable String part) {
        return part == null ? null : cursor(parts, part);
    }

    /** Returns a cursor before the first tag of a part that a walk goes through along with it. */
    public PartCursor cursor(PartWalk walk) {
        return new PartCursor(walk);
    }

    /** Tells whether somebody has signed the file, so that any change breaks what he signed. */
    public boolean signed() {
        return zip().entries().stream().anyMatch(entry -> entry.name().startsWith(SIGNATURES));
    }

    /** Tells whether there is a part of a name. */
    public boolean has(String part) {
        return parts.has(part);
    }

    /** Returns the content of a part; null where there is no such part. */
    public byte @Nullable [] content(String part) {
        InputStream stream = parts.open(part);
        if (stream == null) {
            return null;
        }
        try (stream) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new MalformedDocumentException("The part can't be read", Place.at(Names.shown(part)), e);
        }
    }

    /** Returns the name of the part that lists where another points to. */
    public static String relationshipsOf(String part) {
        return Relationships.partOf(part);
    }

    /** Writes a copy in which some parts, by their names, have another content or are new; all others have the same bytes. */
    public byte[] copyWith(Map<String, byte[]> contents) {
        return ZipCopy.of(zip(), contents);
    }

    private Zip zip() {
        if (parts instanceof Zip zip) {
            return zip;
        }
        throw new IllegalStateException("Only a zip is copied");
    }

    private static @Nullable PartCursor cursor(Parts parts, String part) {
        InputStream stream = parts.open(part);
        return stream == null ? null : new PartCursor(Names.shown(part), stream);
    }

    private static MalformedDocumentException notWord(String reason) {
        return new MalformedDocumentException(reason, Place.UNKNOWN);
    }
}
