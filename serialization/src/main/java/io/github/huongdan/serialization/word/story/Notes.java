package io.github.huongdan.serialization.word.story;

import io.github.huongdan.layout.Story;
import io.github.huongdan.serialization.word.part.PartCursor;
import io.github.huongdan.serialization.word.part.WordFile;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The notes below pages and after the text, as far as the body refers to them. */
final class Notes {

    private Notes() {}

    /**
     * Reads notes in the order in which the body refers to them.
     *
     * @param part what the part with the notes is to the main one: {@code footnotes} or {@code endnotes}
     */
    static void read(WordFile file, Reading reading, Set<String> referred, String part, Draft out) {
        if (referred.isEmpty()) {
            return;
        }
        Map<String, Draft> notes = new HashMap<>();
        try (PartCursor xml = file.cursor(file.relationships().target(part))) {
            if (xml == null || !xml.inside(0)) {
                return;
            }
            int root = xml.depth();
            while (xml.inside(root)) {
                String id = xml.attribute("id");
                if (id == null || !referred.contains(id) || notes.containsKey(id)) {
                    xml.skip();
                } else {
                    Draft note = new Draft();
                    new BlockReader(reading, xml, note, new StoryKind(Story.NOTE, null, 0)).read();
                    notes.put(id, note);
                }
            }
        }
        for (String id : referred) {
            Draft note = notes.get(id);
            if (note != null) {
                out.append(note);
            }
        }
    }
}
