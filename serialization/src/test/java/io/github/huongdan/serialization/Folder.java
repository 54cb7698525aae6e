package io.github.huongdan.serialization;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What a host application of the older kind might send around: a bean. */
public class Folder {

    private String title;
    private Optional<GuidanceDocument> newest = Optional.empty();
    private List<GuidanceDocument> documents = new ArrayList<>();
    private Map<String, Section> sections = new LinkedHashMap<>();

    public Folder() {}

    public String getTitle() {
        return title;
    }

    public void setTitle(String value) {
        title = value;
    }

    public Optional<GuidanceDocument> getNewest() {
        return newest;
    }

    public void setNewest(Optional<GuidanceDocument> value) {
        newest = value;
    }

    public List<GuidanceDocument> getDocuments() {
        return documents;
    }

    public void setDocuments(List<GuidanceDocument> value) {
        documents = value;
    }

    public Map<String, Section> getSections() {
        return sections;
    }

    public void setSections(Map<String, Section> value) {
        sections = value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Folder that
                && Objects.equals(title, that.title)
                && newest.equals(that.newest)
                && documents.equals(that.documents)
                && sections.equals(that.sections);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, newest, documents, sections);
    }
}
