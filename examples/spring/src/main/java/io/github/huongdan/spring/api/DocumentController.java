package io.github.huongdan.spring.api;

import io.github.huongdan.spring.judging.Converted;
import io.github.huongdan.spring.judging.Copy;
import io.github.huongdan.spring.judging.Correcting;
import io.github.huongdan.spring.judging.Judging;
import io.github.huongdan.spring.judging.Reviewing;
import io.github.huongdan.spring.judging.Upload;
import io.github.huongdan.spring.limits.Work;
import io.github.huongdan.validation.report.JudgedDocument;
import io.github.huongdan.validation.rule.Severity;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the service does with a document, which it forgets with the answer. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "documents", description = "What the service does with a document, which it forgets with the answer")
class DocumentController {

    private final Work work;
    private final Judging judging;
    private final Reviewing reviewing;
    private final Correcting correcting;

    DocumentController(Work work, Judging judging, Reviewing reviewing, Correcting correcting) {
        this.work = work;
        this.judging = judging;
        this.reviewing = reviewing;
        this.correcting = correcting;
    }

    /** Judges a document and answers with the report. */
    @PostMapping(
            path = "/judgements",
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                Types.SARIF,
                MediaType.TEXT_HTML_VALUE,
                Types.CSV,
                Types.JSON_LINES,
                MediaType.APPLICATION_XML_VALUE,
                MediaType.TEXT_PLAIN_VALUE
            })
    @Operation(summary = "Judge a document")
    JudgedDocument judge(Upload file, @RequestParam(required = false) @Nullable String regime) {
        return work.on(() -> judging.judge(file, regime));
    }

    /** Reads a document and answers with it in another format. */
    @PostMapping(
            path = "/conversions",
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                MediaType.APPLICATION_XML_VALUE,
                Types.AKN,
                Types.DOCX,
                MediaType.TEXT_PLAIN_VALUE
            })
    @Operation(summary = "Convert a document into another format")
    Converted convert(Upload file) {
        return work.on(() -> new Converted(file, judging.read(file).document()));
    }

    /** Answers with a copy of a Word or PDF file that has the findings in it. */
    @PostMapping("/reviews")
    @Operation(summary = "Write the findings into a copy of a Word or PDF file")
    ResponseEntity<byte[]> review(
            Upload file,
            @RequestParam(required = false) @Nullable String regime,
            @Parameter(
                            description = "The least severity that is written",
                            schema =
                                    @Schema(
                                            type = "string",
                                            defaultValue = "info",
                                            allowableValues = {"error", "warning", "info"}))
                    @RequestParam(defaultValue = "info")
                    Severity min,
            @RequestParam(defaultValue = "false") boolean fixes,
            Locale locale) {
        return file(work.on(() -> reviewing.review(file, regime, min, fixes, locale)));
    }

    /** Answers with a text or Word file in which everything is replaced that findings suggest. */
    @PostMapping("/corrections")
    @Operation(summary = "Write what findings suggest into a text or Word file")
    ResponseEntity<byte[]> correct(
            Upload file,
            @RequestParam(required = false) @Nullable String regime,
            @RequestParam(defaultValue = "true") boolean tracked) {
        return file(work.on(() -> correcting.correct(file, regime, tracked)));
    }

    private static ResponseEntity<byte[]> file(Copy copy) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(copy.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(Types.WRITTEN, String.valueOf(copy.written()))
                .header(Types.LEFT, String.valueOf(copy.left()))
                .body(copy.content());
    }
}
