package io.github.huongdan.benchmarks;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** What the benchmarks do with one sample, by the names of the benchmarks. */
final class Operations {

    private final Map<String, Callable<?>> all = new LinkedHashMap<>();

    private Operations() {}

    /**
     * Makes those of a sample.
     *
     * @param sample one of {@link Sample}, {@link WordSample}, {@link OldWordSample} or {@link PdfSample}
     * @throws IllegalArgumentException if it is none of them
     */
    static Map<String, Callable<?>> of(String sample) throws Exception {
        Operations operations = new Operations();
        if (names(WordSample.values(), sample)) {
            operations.ofWord(WordSample.valueOf(sample));
        } else if (names(OldWordSample.values(), sample)) {
            operations.ofOldWord(OldWordSample.valueOf(sample));
        } else if (names(PdfSample.values(), sample)) {
            operations.ofPdf(PdfSample.valueOf(sample));
        } else {
            operations.ofDocument(Sample.valueOf(sample));
        }
        return operations.all;
    }

    private static boolean names(Enum<?>[] samples, String name) {
        return Arrays.stream(samples).anyMatch(sample -> sample.name().equals(name));
    }

    private void ofDocument(Sample sample) throws Exception {
        Prepared prepared = new Prepared();
        prepared.sample = sample;
        prepared.prepare();
        Bound bound = new Bound();
        bound.bind(prepared);
        Floors floors = new Floors();
        OurWork ours = new OurWork();
        Alternatives others = new Alternatives();
        SchemaValidation schemas = new SchemaValidation();
        all.put("textFloor", () -> floors.textFloor(prepared));
        all.put("jsonReadFloor", () -> floors.jsonReadFloor(prepared));
        all.put("jsonReadFloorWithStrings", () -> floors.jsonReadFloorWithStrings(prepared));
        all.put("jsonWriteFloor", () -> floors.jsonWriteFloor(prepared));
        all.put("xmlReadFloor", () -> floors.xmlReadFloor(prepared));
        all.put("textRead", () -> ours.textRead(prepared));
        all.put("jsonRead", () -> ours.jsonRead(prepared));
        all.put("jsonWrite", () -> ours.jsonWrite(prepared));
        all.put("xmlRead", () -> ours.xmlRead(prepared));
        all.put("allRules", () -> ours.allRules(prepared));
        all.put("textReadAndAllRules", () -> ours.textReadAndAllRules(prepared));
        all.put("jsonReadAndAllRules", () -> ours.jsonReadAndAllRules(prepared));
        all.put("databindRead", () -> others.databindRead(prepared));
        all.put("databindWrite", () -> others.databindWrite(bound));
        all.put("jacksonXmlRead", () -> others.jacksonXmlRead(prepared));
        all.put("hibernateValidator", () -> others.hibernateValidator(prepared));
        all.put("networknt", () -> schemas.networknt(prepared));
        all.put("jaxb", () -> schemas.jaxb(prepared));
        all.put("jaxbWithXsd", () -> schemas.jaxbWithXsd(prepared));
    }

    private void ofWord(WordSample sample) throws Exception {
        PreparedWord prepared = new PreparedWord();
        prepared.word = sample;
        prepared.prepare();
        WordFiles files = new WordFiles();
        all.put("wordFloor", () -> files.wordFloor(prepared));
        all.put("wordRead", () -> files.wordRead(prepared));
        all.put("wordAnnotate", () -> files.wordAnnotate(prepared));
        all.put("wordAnnotateUnread", () -> files.wordAnnotateUnread(prepared));
        all.put("wordJudge", () -> files.wordJudge(prepared));
        all.put("wordReview", () -> files.wordReview(prepared));
        all.put("poiText", () -> files.poiText(prepared));
        all.put("docx4jText", () -> files.docx4jText(prepared));
    }

    private void ofOldWord(OldWordSample sample) throws Exception {
        PreparedOldWord prepared = new PreparedOldWord();
        prepared.oldWord = sample;
        prepared.prepare();
        OldWordFiles files = new OldWordFiles();
        all.put("oldWordRead", () -> files.oldWordRead(prepared));
        all.put("poiOldText", () -> files.poiOldText(prepared));
    }

    private void ofPdf(PdfSample sample) throws Exception {
        PreparedPdf prepared = new PreparedPdf();
        prepared.pdf = sample;
        prepared.prepare();
        PdfFiles files = new PdfFiles();
        all.put("pdfRead", () -> files.pdfRead(prepared));
        all.put("pdfBoxText", () -> files.pdfBoxText(prepared));
        if (sample == PdfSample.PDF_EXAMPLE) {
            // The largest of the corpus is signed: nothing may be written into it.
            all.put("pdfAnnotate", () -> files.pdfAnnotate(prepared));
        }
    }
}
