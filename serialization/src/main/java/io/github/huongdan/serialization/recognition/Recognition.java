package io.github.huongdan.serialization.recognition;

import io.github.huongdan.code.CodeForm;
import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.code.IssuingSystem;
import io.github.huongdan.lexicon.Titles;
import io.github.huongdan.model.Appendix;
import io.github.huongdan.model.Basis;
import io.github.huongdan.model.Block;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.GuidanceDocumentBuilder;
import io.github.huongdan.model.Header;
import io.github.huongdan.model.LegalBasis;
import io.github.huongdan.model.Paragraph;
import io.github.huongdan.model.Recipient;
import io.github.huongdan.model.Section;
import io.github.huongdan.model.Signatory;
import io.github.huongdan.reading.ReadDocument;
import io.github.huongdan.serialization.recognition.appendix.AppendixLines;
import io.github.huongdan.serialization.recognition.body.BasisDoubts;
import io.github.huongdan.serialization.recognition.body.BasisReader;
import io.github.huongdan.serialization.recognition.body.BodyBlock;
import io.github.huongdan.serialization.recognition.body.BodyOutline;
import io.github.huongdan.serialization.recognition.body.Closing;
import io.github.huongdan.serialization.recognition.body.OutlineItem;
import io.github.huongdan.serialization.recognition.body.Paragraphs;
import io.github.huongdan.serialization.recognition.body.SectionAssembly;
import io.github.huongdan.serialization.recognition.foot.AuthorityLine;
import io.github.huongdan.serialization.recognition.foot.Foot;
import io.github.huongdan.serialization.recognition.foot.FootDoubts;
import io.github.huongdan.serialization.recognition.foot.RecipientLine;
import io.github.huongdan.serialization.recognition.foot.SignatureBlock;
import io.github.huongdan.serialization.recognition.head.AddresseeLines;
import io.github.huongdan.serialization.recognition.head.HeadDoubts;
import io.github.huongdan.serialization.recognition.head.Letterhead;
import io.github.huongdan.serialization.recognition.head.Title;
import io.github.huongdan.serialization.recognition.line.TextLine;
import io.github.huongdan.serialization.recognition.source.Doubts;
import io.github.huongdan.serialization.recognition.source.Emphasis;
import io.github.huongdan.serialization.recognition.source.Extract;
import io.github.huongdan.serialization.recognition.source.Places;
import io.github.huongdan.serialization.recognition.table.TableBlock;
import io.github.huongdan.serialization.recognition.table.Tables;
import io.github.huongdan.source.SourceMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one document: lines, zones, the parts of each zone, the model with the place of every value. */
public final class Recognition {

    private final Page page;
    private final SourceMap.Builder map;
    private final Places places;
    private final Tables tables;
    private final GuidanceDocumentBuilder document = GuidanceDocument.builder();
    private final List<Extract> unplaced = new ArrayList<>();

    private Recognition(Page page) {
        this.page = page;
        map = SourceMap.builder(page.text().original());
        places = new Places(map, page.text());
        tables = new Tables(places);
    }

    /** Reads the document that stands on a page. */
    public static ReadDocument read(Page page) {
        return new Recognition(page).read(Zones.of(page.lines()));
    }

    private ReadDocument read(Zones zones) {
        Letterhead letterhead = Letterhead.read(zones.letterhead());
        Title title = Title.read(zones.title());
        header(letterhead, title);
        document.typeName(places.text("/typeName", title.typeName()));
        subject(title.subject(), letterhead.subject);
        body(zones.body());
        foot(Foot.read(zones.foot()));
        unplaced.addAll(0, letterhead.rest);
        zones.besides().forEach(line -> unplaced.add(line.words()));
        unplaced.sort((one, other) -> Integer.compare(one.start(), other.start()));
        document.unclassified(places.texts("/unclassified", unplaced));
        GuidanceDocument built = document.build();
        Doubts doubts = doubts(built);
        SourceMap placed = map.build();
        return new ReadDocument(
                built, null, placed, page.layout(), ReadingNotes.of(built, placed, letterhead, places, doubts));
    }

    private Doubts doubts(GuidanceDocument built) {
        Doubts doubts = new Doubts();
        HeadDoubts.tell(built, map.build(), doubts);
        BasisDoubts.tell(built.basis(), doubts);
        FootDoubts.tell(built, doubts);
        doubts.reasons().forEach((value, reason) -> map.certainty(value.toString(), Doubts.certainty(reason)));
        return doubts;
    }

    /** The lines below the type's name are the subject; a letter has it below its number. */
    private void subject(@Nullable Extract belowType, @Nullable Extract belowNumber) {
        document.subject(places.text("/subject", belowType != null ? belowType : belowNumber));
        if (belowType != null && belowNumber != null) {
            unplaced.add(belowNumber);
        }
    }

    private void header(Letterhead head, Title title) {
        List<Extract> marks = new ArrayList<>(head.marks);
        marks.addAll(title.marks());
        places.part("/header/code", head.codeLine);
        places.part("/header/code/text", head.codeText);
        places.part("/header/issuedOn", head.writtenDate);
        document.header(Header.builder()
                .system(system(head))
                .title(places.text("/header/title", head.title))
                .motto(places.text("/header/motto", head.motto))
                .superior(places.text("/header/superior", head.superior))
                .issuer(places.text("/header/issuer", head.issuer))
                .code(head.code)
                .place(places.text("/header/place", head.place))
                .issuedOn(head.issuedOn)
                .marks(places.texts("/header/marks", marks))
                .build());
    }

    /** The title of the Party or the national name decides, else the grammar of the number; unions follow either. */
    private static @Nullable IssuingSystem system(Letterhead head) {
        if (head.title != null && isState(head.title.text())) {
            return IssuingSystem.STATE;
        }
        if (head.title != null && Titles.PARTY.isWhole(head.title.text())) {
            return IssuingSystem.PARTY;
        }
        DocumentCode code = head.code;
        if (code == null || code.form() == CodeForm.UNKNOWN) {
            return head.motto == null ? null : IssuingSystem.STATE;
        }
        return code.form() == CodeForm.PARTY ? IssuingSystem.PARTY : IssuingSystem.STATE;
    }

    private static boolean isState(String title) {
        return Titles.STATE.isWhole(title) || Titles.NEAR_STATE.isWhole(title);
    }

    private void body(List<TextLine> lines) {
        AddresseeLines addressees = AddresseeLines.read(lines);
        places.part("/addressees", addressees.whole);
        document.addressees(places.texts("/addressees", addressees.addressees));
        Paragraphs joined = Paragraphs.of(lines.subList(addressees.count, lines.size()), page.tables());
        unplaced.addAll(joined.pageNumbers);
        List<BodyBlock> paragraphs = joined.blocks;
        BodyOutline outline = BodyOutline.of(paragraphs, new Emphasis(page.text(), page.layout()));
        basis(BasisReader.read(outline.above()));
        if (!outline.divisions().isEmpty()) {
            sections(outline.divisions());
        }
    }

    private void basis(BasisReader read) {
        List<LegalBasis> grounds = new ArrayList<>();
        places.part("/basis", read.parts);
        for (BasisReader.Ground ground : read.grounds) {
            String pointer = "/basis/grounds/" + grounds.size();
            places.part(pointer, ground.whole());
            places.part(pointer + "/text", ground.text());
            grounds.add(LegalBasis.of(ground.text().text()));
        }
        document.basis(new Basis(grounds, places.text("/basis/enactingClause", read.enactingClause)));
        document.preambleBlocks(blocks("/preamble", read.preamble));
    }

    private void sections(List<OutlineItem> divisions) {
        List<Extract> closing = Closing.take(divisions.get(divisions.size() - 1));
        SectionAssembly assembly = new SectionAssembly(places, tables);
        List<Section> sections = new ArrayList<>();
        for (OutlineItem division : divisions) {
            sections.add(assembly.section("/sections/" + sections.size(), division));
        }
        document.sections(sections);
        document.closing(places.texts("/closing", closing));
    }

    private void foot(Foot foot) {
        places.part("/recipients", foot.recipientsLabel);
        List<Recipient> recipients = new ArrayList<>();
        List<RecipientLine> lines = foot.recipients();
        for (int i = 0; i < lines.size(); i++) {
            RecipientLine line = lines.get(i);
            String pointer = "/recipients/" + i;
            places.part(pointer, line.whole());
            recipients.add(new Recipient(
                    places.text(pointer, "/name", line.name()),
                    places.text(pointer, "/purpose", line.purpose()),
                    line.archive()));
        }
        document.recipients(recipients);
        for (int i = 0; i < foot.signatures().size(); i++) {
            document.signatory(signatory("/signatories/" + i, foot.signatures().get(i)));
        }
        unplaced.addAll(foot.rest);
        appendices(foot.appendices);
    }

    private void appendices(List<TextLine> lines) {
        List<Appendix> appendices = new ArrayList<>();
        for (AppendixLines read : AppendixLines.read(lines, page.tables())) {
            String pointer = "/appendices/" + appendices.size();
            appendices.add(new Appendix(
                    places.text(pointer, "/label", read.label()),
                    places.text(pointer, "/title", read.title()),
                    places.text(pointer, "/note", read.note()),
                    blocks(pointer + "/blocks", read.blocks())));
            unplaced.addAll(read.pageNumbers());
        }
        document.appendices(appendices);
    }

    private List<Block> blocks(String parent, List<BodyBlock> read) {
        List<Block> blocks = new ArrayList<>();
        for (BodyBlock block : read) {
            String pointer = parent + "/" + blocks.size();
            TableBlock table = block.table();
            blocks.add(table == null ? new Paragraph(places.value(pointer, block.words())) : tables.at(pointer, table));
        }
        return blocks;
    }

    private Signatory signatory(String pointer, SignatureBlock block) {
        Signatory.Builder signatory = Signatory.builder();
        for (int i = 0; i < block.authorities.size(); i++) {
            AuthorityLine line = block.authorities.get(i);
            String authority = pointer + "/authorities/" + i;
            signatory.authority(
                    places.text(authority, "/prefix", line.prefix()),
                    places.text(authority, "/onBehalfOf", line.onBehalfOf()));
        }
        return signatory
                .position(places.text(pointer, "/position", block.position))
                .name(places.text(pointer, "/name", block.name))
                .build();
    }
}
