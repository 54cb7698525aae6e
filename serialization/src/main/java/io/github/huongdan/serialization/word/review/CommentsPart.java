package io.github.huongdan.serialization.word.review;

import io.github.huongdan.serialization.word.part.PartCharset;
import io.github.huongdan.serialization.word.part.PartWalk;
import io.github.huongdan.serialization.word.part.PartWalk.EndTag;
import io.github.huongdan.serialization.word.part.PartWalk.StartTag;
import io.github.huongdan.serialization.word.part.WordFile;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The part that holds the comments, which is made where there is none. Not thread-safe. */
final class CommentsPart {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    private final WordFile file;
    private final String name;
    private final String folder;

    /** What the part holds; null where there is none. */
    private final @Nullable String old;

    private final PartCharset charset;
    private final Set<String> ids = new HashSet<>();
    private final StringBuilder added = new StringBuilder();

    CommentsPart(WordFile file) {
        this.file = file;
        this.folder = file.mainPart().substring(0, file.mainPart().lastIndexOf('/') + 1);
        String named = file.relationships().target("comments");
        byte[] content = named == null ? null : file.content(named);
        this.name = content == null || named == null ? freeName() : named;
        this.charset = content == null ? new PartCharset(StandardCharsets.UTF_8, false) : PartCharset.of(content);
        this.old = content == null ? null : charset.text(name, content);
        if (old != null) {
            PartWalk.through(name, old, new PartWalk.Visitor() {
                @Override
                public void start(StartTag tag) {
                    if (tag.id() != null) {
                        ids.add(tag.id());
                    }
                }

                @Override
                public void end(EndTag tag) {}

                @Override
                public void other() {}
            });
        }
    }

    private String freeName() {
        String name = folder + "comments.xml";
        for (int i = 1; file.has(name); i++) {
            name = folder + "comments" + i + ".xml";
        }
        return name;
    }

    Set<String> ids() {
        return ids;
    }

    void add(String comment) {
        added.append(comment);
    }

    /** Puts the part, if a comment was added to it, and what has to point to it among the contents of a copy. */
    void write(String namespace, Map<String, byte[]> contents) {
        if (added.isEmpty()) {
            return;
        }
        if (old != null) {
            contents.put(name, charset.bytes(RootEnd.before(name, old, added.toString())));
            return;
        }
        String text = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\""
                + namespace + "\">" + added + "</w:comments>";
        contents.put(name, text.getBytes(StandardCharsets.UTF_8));
        pointTo(namespace, contents);
    }

    private void pointTo(String namespace, Map<String, byte[]> contents) {
        boolean strict = namespace.startsWith("http://purl.oclc.org/");
        String kind = strict
                ? "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
                : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
        String id = "rIdHuongdan";
        for (int i = 1; file.relationships().byId(id) != null; i++) {
            id = "rIdHuongdan" + i;
        }
        String relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
        extend(
                WordFile.relationshipsOf(file.mainPart()),
                "<Relationships xmlns=\"" + relationships + "\"></Relationships>",
                "<Relationship xmlns=\"" + relationships + "\" Id=\"" + id + "\" Type=\"" + kind + "\" Target=\""
                        + name.substring(folder.length()) + "\"/>",
                contents);
        String types = "http://schemas.openxmlformats.org/package/2006/content-types";
        extend(
                WordFile.CONTENT_TYPES,
                "<Types xmlns=\"" + types + "\"></Types>",
                "<Override xmlns=\"" + types + "\" PartName=\"/" + name + "\" ContentType=\"" + TYPE + "\"/>",
                contents);
    }

    private void extend(String part, String made, String element, Map<String, byte[]> contents) {
        byte[] content = file.content(part);
        byte[] known = content == null ? made.getBytes(StandardCharsets.UTF_8) : content;
        PartCharset written = PartCharset.of(known);
        contents.put(part, written.bytes(RootEnd.before(part, written.text(part, known), element)));
    }
}
