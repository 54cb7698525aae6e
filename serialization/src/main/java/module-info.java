/** Readers and writers of guidance documents: JSON, XML, plain text, Akoma Ntoso and Word files, messages in edXML; readers of PDF files, HTML and Markdown; the schemas of JSON and XML. */
module io.github.huongdan.serialization {
    requires com.ctc.wstx;
    requires transitive io.github.huongdan.core;
    requires static org.apache.pdfbox;
    requires static org.apache.pdfbox.io;
    requires static org.commonmark;
    requires static org.commonmark.ext.gfm.tables;
    requires static org.jsoup;
    requires static org.apache.poi.poi;
    requires static org.apache.poi.scratchpad;
    requires static org.jspecify;
    requires transitive tools.jackson.databind;
    requires static tools.jackson.dataformat.xml;

    exports io.github.huongdan.serialization;
    exports io.github.huongdan.serialization.akn;
    exports io.github.huongdan.serialization.edxml;
    exports io.github.huongdan.serialization.formats;
    exports io.github.huongdan.serialization.html;
    exports io.github.huongdan.serialization.json;
    exports io.github.huongdan.serialization.legacy;
    exports io.github.huongdan.serialization.markdown;
    exports io.github.huongdan.serialization.pdf;
    exports io.github.huongdan.serialization.schema;
    exports io.github.huongdan.serialization.text;
    exports io.github.huongdan.serialization.word;
    exports io.github.huongdan.serialization.xml;

    // For whoever looks the schemas up by their resources' names.
    opens io.github.huongdan.serialization.schema;

    provides tools.jackson.databind.JacksonModule with
            io.github.huongdan.serialization.json.GuidanceModule;
}
