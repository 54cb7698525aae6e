package io.github.huongdan.benchmarks.beans;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElementWrapper;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlTransient;
import java.time.LocalDate;
import java.util.List;

/** A document, and in it the classes of its parts. */
@XmlRootElement(name = "guidance")
public class Guidance {

    @XmlTransient
    public String format;

    public Header header;
    public String typeName;
    public String subject;

    @XmlElementWrapper
    @XmlElement(name = "addressee")
    public List<String> addressees;

    public Basis basis;

    @XmlElementWrapper
    @XmlElement(name = "paragraph")
    public List<String> preamble;

    @XmlElementWrapper
    @XmlElements({
        @XmlElement(name = "aimsAndRequirements", type = Section.class),
        @XmlElement(name = "propagandaContent", type = Section.class),
        @XmlElement(name = "implementation", type = Section.class),
        @XmlElement(name = "other", type = Section.class)
    })
    public List<Section> sections;

    @XmlElementWrapper
    @XmlElement(name = "paragraph")
    public List<String> closing;

    @XmlElementWrapper
    @XmlElement(name = "recipient")
    public List<Recipient> recipients;

    @XmlElementWrapper
    @XmlElement(name = "signatory")
    public List<Signatory> signatories;

    @XmlElementWrapper
    @XmlElement(name = "paragraph")
    public List<String> unclassified;

    public static final class Header {
        public String system;
        public String title;
        public String motto;
        public String superior;
        public String issuer;
        public Code code;
        public String place;
        public LocalDate issuedOn;

        @XmlElementWrapper
        @XmlElement(name = "mark")
        public List<String> marks;
    }

    public static final class Code {
        @XmlAttribute
        public Integer number;

        @XmlAttribute
        public Integer year;

        @XmlAttribute
        public String type;

        public String text;
        public String issuer;
        public String qualifier;
    }

    public static final class Basis {
        @XmlElementWrapper
        @XmlElement(name = "ground")
        public List<Ground> grounds;

        public String enactingClause;
    }

    public static final class Ground {
        public String text;

        @XmlElementWrapper
        @XmlElement(name = "citation")
        public List<Citation> citations;
    }

    public static final class Citation {
        @XmlAttribute
        public String type;

        public String text;
        public Code code;
        public LocalDate issuedOn;
        public String issuer;
        public String term;
        public String subject;
    }

    public static final class Section {
        @XmlTransient
        public String kind;

        @XmlAttribute
        public String label;

        public String heading;

        @XmlElementWrapper
        @XmlElement(name = "provision")
        public List<Provision> provisions;

        @XmlElementWrapper
        @XmlElement(name = "task")
        public List<Task> tasks;
    }

    public static final class Provision {
        @XmlAttribute
        public String label;

        public String text;

        @XmlElementWrapper
        @XmlElement(name = "provision")
        public List<Provision> provisions;
    }

    public static final class Task {
        @XmlAttribute
        public String label;

        @XmlElementWrapper
        @XmlElement(name = "assignee")
        public List<String> assignees;

        public String text;
        public Deadline deadline;
        public String reportTo;

        @XmlElementWrapper
        @XmlElement(name = "provision")
        public List<Provision> provisions;
    }

    public static final class Deadline {
        public String text;
        public LocalDate date;
    }

    public static final class Recipient {
        public String name;
        public String purpose;
        public Boolean archive;
    }

    public static final class Signatory {
        @XmlElementWrapper
        @XmlElement(name = "authority")
        public List<Authority> authorities;

        public String position;
        public String name;
    }

    public static final class Authority {
        public String prefix;
        public String onBehalfOf;
    }
}
