package io.github.huongdan.serialization.akn;

import io.github.huongdan.code.DocumentCode;
import io.github.huongdan.model.AimsAndRequirements;
import io.github.huongdan.model.Appendix;
import io.github.huongdan.model.Basis;
import io.github.huongdan.model.Block;
import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.model.Header;
import io.github.huongdan.model.Implementation;
import io.github.huongdan.model.LegalBasis;
import io.github.huongdan.model.OtherSection;
import io.github.huongdan.model.PropagandaContent;
import io.github.huongdan.model.Provision;
import io.github.huongdan.model.Section;
import io.github.huongdan.model.Table;
import io.github.huongdan.model.Task;
import io.github.huongdan.serialization.ExportDoubt;
import io.github.huongdan.serialization.ExportNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A document less what an export says that it does not carry. */
final class Carried {

    private final Set<ExportNote> notes;

    private Carried(List<ExportNote> notes) {
        this.notes = notes.stream().collect(Collectors.toSet());
    }

    static GuidanceDocument of(GuidanceDocument document, List<ExportNote> notes) {
        return new Carried(notes).document(document);
    }

    private boolean told(ExportDoubt doubt, String pointer) {
        return notes.contains(new ExportNote(doubt, pointer));
    }

    private GuidanceDocument document(GuidanceDocument document) {
        Header header = document.header();
        if (header.code() != null && told(ExportDoubt.PARTS_NOT_CARRIED, "/header/code")) {
            header = header.toBuilder().code(parsed(header.code().text())).build();
        }
        List<LegalBasis> grounds = new ArrayList<>();
        for (int i = 0; i < document.basis().grounds().size(); i++) {
            LegalBasis ground = document.basis().grounds().get(i);
            boolean parts = told(ExportDoubt.PARTS_NOT_CARRIED, "/basis/grounds/" + i + "/citations");
            grounds.add(parts ? LegalBasis.of(ground.text()) : ground);
        }
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < document.sections().size(); i++) {
            sections.add(section(document.sections().get(i), "/sections/" + i));
        }
        List<Appendix> appendices = new ArrayList<>();
        for (int i = 0; i < document.appendices().size(); i++) {
            Appendix appendix = document.appendices().get(i);
            appendices.add(appendix.toBuilder()
                    .blocks(blocks(appendix.blocks(), "/appendices/" + i + "/blocks"))
                    .build());
        }
        return document.toBuilder()
                .header(header)
                .basis(new Basis(grounds, document.basis().enactingClause()))
                .preambleBlocks(blocks(document.preamble(), "/preamble"))
                .sections(sections)
                .appendices(appendices)
                .build();
    }

    private static DocumentCode parsed(String text) {
        return DocumentCode.tryParse(text).orElseGet(() -> new DocumentCode(text, null, null, null, null, null));
    }

    private List<Block> blocks(List<Block> blocks, String at) {
        List<Block> carried = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Table table) {
                Table changed = table(table, at + "/" + i);
                if (changed != null) {
                    carried.add(changed);
                }
            } else {
                carried.add(blocks.get(i));
            }
        }
        return carried;
    }

    private Section section(Section section, String at) {
        if (section instanceof Implementation implementation) {
            List<Task> tasks = new ArrayList<>();
            for (int i = 0; i < implementation.tasks().size(); i++) {
                Task task = implementation.tasks().get(i);
                tasks.add(task.toBuilder()
                        .provisions(provisions(task.provisions(), at + "/tasks/" + i + "/provisions"))
                        .build());
            }
            return implementation.toBuilder().tasks(tasks).build();
        }
        if (section instanceof AimsAndRequirements aims) {
            return aims.toBuilder()
                    .provisions(provisions(aims.provisions(), at + "/provisions"))
                    .build();
        }
        if (section instanceof PropagandaContent content) {
            return content.toBuilder()
                    .provisions(provisions(content.provisions(), at + "/provisions"))
                    .build();
        }
        OtherSection other = (OtherSection) section;
        return other.toBuilder()
                .provisions(provisions(other.provisions(), at + "/provisions"))
                .build();
    }

    private List<Provision> provisions(List<Provision> provisions, String at) {
        List<Provision> carried = new ArrayList<>();
        for (int i = 0; i < provisions.size(); i++) {
            Provision provision = provisions.get(i);
            String here = at + "/" + i;
            carried.add(provision.toBuilder()
                    .table(provision.table() == null ? null : table(provision.table(), here + "/table"))
                    .provisions(provisions(provision.provisions(), here + "/provisions"))
                    .build());
        }
        return carried;
    }

    private Table table(Table table, String at) {
        if (!told(ExportDoubt.TABLE_CHANGED, at)) {
            return table;
        }
        List<Table.Row> rows = new ArrayList<>();
        int heads = 0;
        for (int i = 0; i < table.rows().size(); i++) {
            Table.Row row = table.rows().get(i);
            if (!row.cells().isEmpty()) {
                rows.add(row);
                heads += i < table.headerRows() ? 1 : 0;
            }
        }
        return rows.isEmpty() ? null : new Table(heads, rows);
    }
}
