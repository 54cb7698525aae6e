package io.github.huongdan.serialization.pdf.review;

import io.github.huongdan.serialization.pdf.file.PdfFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** What stands behind the end of a file and replaces objects of it or adds some. Not thread-safe. */
final class Increment {

    private static final int DIGEST = 16;
    private static final int OFFSET_BYTES = 4;

    private record Entry(long offset, int generation) {}

    private final PdfFile file;
    private final byte[] content;
    private final Written out = new Written();
    private final Map<Long, Entry> entries = new TreeMap<>();
    private long last;

    Increment(PdfFile file, byte[] content) {
        this.file = file;
        this.content = content;
        this.last = file.lastObject();
        if (!referencesAreThere() || last > Integer.MAX_VALUE - content.length / 8) {
            throw NotedCopy.unsafe();
        }
        out.add("\n");
    }

    /** Whether the references are where the file says; those of a damaged file are elsewhere. */
    private boolean referencesAreThere() {
        long at = file.references();
        if (at <= 0 || at >= content.length) {
            return false;
        }
        int from = (int) at;
        String there = new String(
                Arrays.copyOfRange(content, from, Math.min(content.length, from + 24)), StandardCharsets.ISO_8859_1);
        return file.referencesAreStream() ? there.matches("(?s)\\d+\\s+\\d+\\s+obj.*") : there.startsWith("xref");
    }

    /** Returns the number of an object that is new. */
    long next() {
        return ++last;
    }

    /** Adds an object. */
    void object(long number, int generation, Written value) {
        entries.put(number, new Entry((long) content.length + out.size(), generation));
        out.add(number + " " + generation + " obj\n").add(value.bytes()).add("\nendobj\n");
    }

    /** Returns the file with what was added behind it. */
    byte[] written() {
        if (file.referencesAreStream()) {
            stream();
        } else {
            table();
        }
        byte[] added = out.bytes();
        byte[] all = Arrays.copyOf(content, Math.addExact(content.length, added.length));
        System.arraycopy(added, 0, all, content.length, added.length);
        return all;
    }

    private void table() {
        long start = (long) content.length + out.size();
        String id = id();
        out.add("xref\n");
        entries.forEach((number, entry) -> out.add(
                number + " 1\n" + String.format(Locale.ROOT, "%010d %05d n \n", entry.offset(), entry.generation())));
        out.add("trailer\n<</Size " + (last + 1) + "/Prev " + file.references());
        trailer(id);
        out.add(">>\nstartxref\n" + start + "\n%%EOF\n");
    }

    private void stream() {
        long start = (long) content.length + out.size();
        String id = id();
        long own = next();
        entries.put(own, new Entry(start, 0));
        Written rows = new Written();
        StringBuilder index = new StringBuilder();
        entries.forEach((number, entry) -> {
            index.append(number).append(" 1 ");
            byte[] row = new byte[1 + OFFSET_BYTES + 2];
            row[0] = 1;
            for (int i = 0; i < OFFSET_BYTES; i++) {
                row[OFFSET_BYTES - i] = (byte) (entry.offset() >> (8 * i));
            }
            row[OFFSET_BYTES + 1] = (byte) (entry.generation() >> 8);
            row[OFFSET_BYTES + 2] = (byte) entry.generation();
            rows.add(row);
        });
        out.add(own + " 0 obj\n<</Type/XRef/W[1 " + OFFSET_BYTES + " 2]/Index[" + index + "]/Size " + (last + 1)
                + "/Prev " + file.references() + "/Length " + rows.size());
        trailer(id);
        out.add(">>\nstream\n").add(rows.bytes()).add("\nendstream\nendobj\nstartxref\n" + start + "\n%%EOF\n");
    }

    private void trailer(String id) {
        out.add("/Root ").value(file.trailer().getItem(COSName.ROOT));
        COSBase info = file.trailer().getItem(COSName.INFO);
        if (info != null) {
            out.add("/Info ").value(info);
        }
        out.add(id);
    }

    /** The second identifier of a file says which version of it this is; here it is made of what is new. */
    private String id() {
        COSBase old = file.trailer().getDictionaryObject(COSName.ID);
        if (!(old instanceof COSArray array) || array.size() != 2 || !(array.getObject(0) instanceof COSString first)) {
            return "";
        }
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(first.getBytes());
            byte[] second = Arrays.copyOf(digest.digest(out.bytes()), DIGEST);
            return "/ID[<" + first.toHexString() + "><" + HexFormat.of().formatHex(second) + ">]";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
