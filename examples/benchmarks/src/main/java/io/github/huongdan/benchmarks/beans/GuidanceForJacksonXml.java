package io.github.huongdan.benchmarks.beans;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import tools.jackson.dataformat.xml.annotation.JacksonXmlElementWrapper;

/** A document for Jackson XML, which binds no list whose items have names of their own. */
public final class GuidanceForJacksonXml extends Guidance {

    @JsonProperty("sections")
    public Sections sectionsByKind;

    /** Moves the list of mixed items out of the way. */
    public abstract static class WithoutSections {
        @JsonProperty("sectionsInOrder")
        public List<Section> sections;
    }

    public static final class Sections {
        @JacksonXmlElementWrapper(useWrapping = false)
        public List<Section> aimsAndRequirements;

        @JacksonXmlElementWrapper(useWrapping = false)
        public List<Section> propagandaContent;

        @JacksonXmlElementWrapper(useWrapping = false)
        public List<Section> implementation;

        @JacksonXmlElementWrapper(useWrapping = false)
        public List<Section> other;
    }
}
