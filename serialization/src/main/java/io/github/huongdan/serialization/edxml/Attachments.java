package io.github.huongdan.serialization.edxml;

import io.github.huongdan.serialization.MalformedDocumentException;
import io.github.huongdan.serialization.Place;
import io.github.huongdan.serialization.ReadLimits;
import io.github.huongdan.serialization.tree.Element;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The files of a message: in base 64, and between some networks each in a zip of its own. */
final class Attachments {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Attachments() {}

    /** Adds the list of files to the body, and the files to the message. */
    static void add(Element body, Element message, List<EdxmlAttachment> attachments, boolean zipped) {
        Element manifest = body.add("edXMLManifest").attribute("version", "1.0");
        Element encoded = new Element(Edxml.NAMESPACE, "AttachmentEncoded");
        for (int i = 0; i < attachments.size(); i++) {
            EdxmlAttachment attachment = attachments.get(i);
            String id = "cid:" + (i + 1);
            describe(manifest.add("Reference"), id, attachment);
            Element file = encoded.add("Attachment");
            describe(file, id, attachment);
            byte[] content = zipped ? zipped(attachment) : attachment.content();
            file.add("ContentTransferEncoded").text(Base64.getEncoder().encodeToString(content));
        }
        if (!attachments.isEmpty()) {
            message.with(encoded);
        }
    }

    private static void describe(Element parent, String id, EdxmlAttachment attachment) {
        parent.add("ContentId").text(id);
        if (attachment.contentType() != null) {
            parent.add("ContentType").text(attachment.contentType());
        }
        if (attachment.description() != null) {
            parent.add("Description").text(attachment.description());
        }
        parent.add("AttachmentName").text(attachment.name());
    }

    private static byte[] zipped(EdxmlAttachment attachment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipEntry entry = new ZipEntry(attachment.name());
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            zip.write(attachment.content());
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Reads one file; {@code number} counts the files, from 1. */
    static EdxmlAttachment read(Element element, int number, ReadLimits limits) {
        String path = "AttachmentEncoded/Attachment[" + number + "]";
        String name = element.textOf("AttachmentName");
        byte[] content;
        try {
            String encoded = element.textOf("ContentTransferEncoded");
            content = Base64.getMimeDecoder().decode(encoded == null ? "" : encoded);
        } catch (IllegalArgumentException e) {
            throw new MalformedDocumentException("The attachment is not in base 64", Place.at(path), e);
        }
        String known = name == null ? "attachment-" + number : name;
        boolean archive = known.toLowerCase(Locale.ROOT).endsWith(".zip");
        return new EdxmlAttachment(
                known,
                element.textOf("ContentType"),
                element.textOf("Description"),
                archive ? content : unpacked(content, limits, path));
    }

    /** Takes a file out of its zip if it stands alone there; a Word file is a zip of many. */
    private static byte[] unpacked(byte[] content, ReadLimits limits, String path) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            ZipEntry entry = zip.getNextEntry();
            if (entry == null || entry.isDirectory()) {
                return content;
            }
            byte[] file = zip.readNBytes(limits.maxUnpackedBytes());
            if (file.length == limits.maxUnpackedBytes() && zip.read() >= 0) {
                throw new MalformedDocumentException(
                        "The attachment unpacks to more than the limit of " + limits.maxUnpackedBytes() + " bytes",
                        Place.at(path));
            }
            return zip.getNextEntry() == null ? file : content;
        } catch (IOException | IllegalArgumentException e) {
            return content;
        }
    }
}
