package io.github.huongdan.benchmarks;

import java.util.List;

/** What is set beside what, and the mark; empty where there is none. */
record Ratio(String over, String under, String mark) {

    static final List<Ratio> ALL = List.of(
            new Ratio("textRead", "textFloor", "6"),
            new Ratio("jsonRead", "jsonReadFloor", "1.5"),
            new Ratio("jsonRead", "jsonReadFloorWithStrings", ""),
            new Ratio("jsonDecoding", "jsonReadFloor", ""),
            new Ratio("jsonRead", "databindRead", ""),
            new Ratio("jsonWrite", "jsonWriteFloor", "1.2"),
            new Ratio("jsonWrite", "databindWrite", ""),
            new Ratio("xmlRead", "xmlReadFloor", "2.0"),
            new Ratio("xmlRead", "jacksonXmlRead", "1"),
            new Ratio("allRules", "jsonRead", "0.5"),
            new Ratio("xmlRead", "jaxb", ""),
            new Ratio("xmlRead", "jaxbWithXsd", ""),
            new Ratio("allRules", "hibernateValidator", "1"),
            new Ratio("jsonReadAndAllRules", "networknt", "1"),
            new Ratio("jsonReadAndAllRules", "jaxbWithXsd", "0.2"),
            new Ratio("wordRead", "wordFloor", "4"),
            new Ratio("wordRead", "poiText", "1"),
            new Ratio("wordRead", "docx4jText", "1"),
            new Ratio("wordAnnotate", "wordRead", "3"),
            new Ratio("wordAnnotateUnread", "wordRead", ""),
            new Ratio("wordJudge", "wordRead", ""),
            new Ratio("wordReview", "wordRead", "3"),
            new Ratio("oldWordRead", "poiOldText", "1.3"),
            new Ratio("pdfRead", "pdfBoxText", "1.3"),
            new Ratio("pdfAnnotate", "pdfRead", "3"),
            new Ratio("poiText", "wordFloor", ""),
            new Ratio("docx4jText", "wordFloor", ""));
}
