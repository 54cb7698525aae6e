package io.github.huongdan.spring.register;

import static io.github.huongdan.spring.Served.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.json.GuidanceJson;
import io.github.huongdan.serialization.xml.GuidanceXml;
import io.github.huongdan.spring.Served;
import io.github.huongdan.validation.rule.Severity;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the register does, on whichever database. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class RegisterContract {

    private static final String ENTRIES = "/api/v1/register/entries";
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private Register register;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private DataSource database;

    @LocalServerPort
    private int port;

    private Served service;

    /** The type of the column that holds the documents. */
    abstract String typeOfTheColumn();

    @BeforeEach
    void beginWithAnEmptyRegister() {
        service = new Served(port);
        for (String table : List.of("entry_finding", "entry", "kept_document")) {
            sql.update("delete from " + table);
        }
    }

    @Test
    void theTablesAreMadeByTheMigrations() {
        assertThat(sql.queryForList(
                        "select \"version\" from \"flyway_schema_history\" where \"version\" is not null and \"success\" order by \"installed_rank\"",
                        String.class))
                .containsExactly("1", "2", "3");
    }

    @Test
    void anEntrySaysWhatTheDocumentIsAndWhatWasFound() {
        HttpResponse<byte[]> response = post(Documents.DEFECTIVE, "Văn phòng Đảng ủy");

        assertThat(response.statusCode()).as(text(response)).isEqualTo(201);
        JsonNode entry = JSON.readTree(response.body());
        assertThat(response.headers().firstValue("Location"))
                .hasValue(ENTRIES + "/" + entry.get("id").asLong());
        assertThat(entry.get("sender").asString()).isEqualTo("Văn phòng Đảng ủy");
        assertThat(entry.get("office").asString())
                .isEqualTo(Documents.DEFECTIVE.header().issuer());
        assertThat(entry.get("code").asString())
                .isEqualTo(Documents.DEFECTIVE.header().code().text());
        assertThat(entry.get("year").asInt())
                .isEqualTo(Documents.DEFECTIVE.header().issuedOn().getYear());
        assertThat(entry.get("digest").asString())
                .isEqualTo(GuidanceJson.standard().digest(Documents.DEFECTIVE));
        var report = Documents.judged(Documents.DEFECTIVE, "").report();
        assertThat(entry.get("errors").asInt())
                .isEqualTo(report.count(Severity.ERROR))
                .isPositive();
        assertThat(entry.get("findings")).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.get("rule").asString()).isNotBlank();
            assertThat(finding.get("message").asString()).isNotBlank();
            assertThat(finding.get("severity").asString()).isIn("error", "warning", "info");
        });
        assertThat(JSON.readTree(service.get(location(response)).body())).isEqualTo(entry);
    }

    @Test
    void theDocumentComesBackAsItWas() {
        String document = location(post(Documents.DEFECTIVE, null)) + "/document";

        assertThat(GuidanceJson.standard().read(service.get(document).body())).isEqualTo(Documents.DEFECTIVE);
        assertThat(GuidanceXml.standard()
                        .read(service.get(document, "Accept", "application/xml").body()))
                .isEqualTo(Documents.DEFECTIVE);
        assertThat(service.get(document + "?format=docx").statusCode()).isEqualTo(200);
    }

    @Test
    void theColumnHoldsTheFormatOfTheLibraryAsJson() throws SQLException {
        post(Documents.DEFECTIVE, null);

        String column = sql.queryForObject("select document from kept_document", (row, i) -> row.getString(1));
        assertThat(GuidanceJson.standard().read(column)).isEqualTo(Documents.DEFECTIVE);
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData data = connection.getMetaData();
            boolean upper = data.storesUpperCaseIdentifiers();
            try (ResultSet columns = data.getColumns(
                    null, null, upper ? "KEPT_DOCUMENT" : "kept_document", upper ? "DOCUMENT" : "document")) {
                assertThat(columns.next()).isTrue();
                assertThat(columns.getString("TYPE_NAME")).isEqualTo(typeOfTheColumn());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "office=tuyên%20giáo, 1",
        "office=TUYEN%20GIAO, 1",
        "office=sở%20GIÁO, 1",
        "office=so%20giao%20duc%20va%20dao%20tao, 1",
        "office=giao, 2",
        "office=%25, 0",
        "office=_, 0",
        "office=%00, 2",
        "year=2021, 1",
        "year=1900, 0",
        "number=112, 1",
        "number=112/HD, 1",
        "number=112%2Fhd-sgdđt, 1",
        "number=HD, 0",
        "number=99999999999, 0",
        "rule=HDR-01, 1",
        "rule=hdr-01, 1",
        "rule=NO-01, 0",
        "office=so&year=2021&number=112, 1",
        "office=so&year=2020, 0",
        "'', 2"
    })
    void anEntryIsFoundByWhatOneKnowsOfIt(String asked, int found) {
        register.enter(Documents.DEFECTIVE, null);
        register.enter(ofTheState(), null);

        HttpResponse<byte[]> response = service.get(ENTRIES + "?" + asked);

        assertThat(response.statusCode()).as(text(response)).isEqualTo(200);
        assertThat(JSON.readTree(response.body()).get("total").asInt()).isEqualTo(found);
    }

    @Test
    void theNewestStandFirstOnPagesOfTwenty() {
        for (int i = 1; i <= 21; i++) {
            register.enter(Documents.about("Về việc thứ " + i), null);
        }

        JsonNode first = JSON.readTree(service.get(ENTRIES).body());
        JsonNode last = JSON.readTree(service.get(ENTRIES + "?page=2").body());

        assertThat(first.get("entries")).hasSize(20);
        assertThat(first.get("entries").get(0).get("subject").asString()).isEqualTo("Về việc thứ 21");
        assertThat(first.get("pages").asInt()).isEqualTo(2);
        assertThat(last.get("entries")).hasSize(1);
        assertThat(last.get("entries").get(0).get("subject").asString()).isEqualTo("Về việc thứ 1");
        assertThat(JSON.readTree(service.get(ENTRIES + "?page=2147483647").body())
                        .get("entries"))
                .isEmpty();
    }

    @Test
    void theSameDocumentIsToldOfItsFirstEntry() {
        long first = id(post(Documents.DEFECTIVE, "A"));

        HttpResponse<byte[]> second = post(Documents.DEFECTIVE, "B");

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JSON.readTree(second.body()).get("entry").asLong()).isEqualTo(first);
        assertThat(count("entry")).isEqualTo(1);
    }

    @Test
    void ofEightAtOnceOneIsEnteredAndTheOthersAreToldOfIt() throws Exception {
        for (int round = 0; round < 5; round++) {
            GuidanceDocument document = Documents.about("Về lần thứ " + round);
            List<HttpResponse<byte[]>> responses = atOnce(8, () -> post(document, null));

            assertThat(responses)
                    .extracting(HttpResponse::statusCode)
                    .as(responses.stream().map(Served::text).collect(Collectors.joining("\n")))
                    .containsOnlyOnce(201)
                    .containsOnly(201, 409);
            Set<Long> told = responses.stream()
                    .map(response -> JSON.readTree(response.body()))
                    .map(said -> (said.has("entry") ? said.get("entry") : said.get("id")).asLong())
                    .collect(Collectors.toSet());
            assertThat(told).hasSize(1);
        }
        assertThat(count("entry")).isEqualTo(5);
        assertThat(count("kept_document")).isEqualTo(5);
    }

    @Test
    void whatIsStruckOutIsGoneWithAllThatBelongsToIt() {
        String entry = location(post(Documents.DEFECTIVE, null));
        register.enter(Documents.CLEAN, null);

        assertThat(service.delete(entry).statusCode()).isEqualTo(204);

        assertThat(service.get(entry).statusCode()).isEqualTo(404);
        assertThat(service.get(entry + "/document").statusCode()).isEqualTo(404);
        assertThat(service.delete(entry).statusCode()).isEqualTo(404);
        assertThat(count("entry")).isEqualTo(1);
        assertThat(count("kept_document")).isEqualTo(1);
        assertThat(sql.queryForObject(
                        "select count(*) from entry_finding where entry_id not in (select id from entry)", Long.class))
                .isZero();
        assertThat(post(Documents.DEFECTIVE, null).statusCode()).isEqualTo(201);
    }

    @Test
    void whatFailsInTheMiddleLeavesNothing() {
        sql.execute("alter table entry_finding add constraint only_one check (ordinal < 1)");
        try {
            assertThatThrownBy(() -> register.enter(Documents.DEFECTIVE, null))
                    .isInstanceOf(DataIntegrityViolationException.class);
        } finally {
            sql.execute("alter table entry_finding drop constraint only_one");
        }
        assertThat(count("entry")).isZero();
        assertThat(count("kept_document")).isZero();
        assertThat(count("entry_finding")).isZero();
    }

    @Test
    void whatAnotherSystemHandsInIsEntered() {
        String submission =
                "{\"sender\": \"BTG\", \"document\": " + GuidanceJson.standard().write(Documents.CLEAN) + "}";
        byte[] body = submission.getBytes(StandardCharsets.UTF_8);

        HttpResponse<byte[]> first = service.post("/submissions", body, "Content-Type", "application/json");
        HttpResponse<byte[]> second = service.post("/submissions", body, "Content-Type", "application/json");

        String place = first.headers().firstValue("Content-Location").orElseThrow();
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.headers().firstValue("Content-Location")).hasValue(place);
        assertThat(GuidanceJson.standard().read(service.get(place).body())).isEqualTo(Documents.CLEAN);
        assertThat(count("entry")).isEqualTo(1);
    }

    @Test
    void aCharacterThatNoDatabaseKeepsIsRefusedAndItsEscapeIsNot() {
        GuidanceDocument kept = Documents.about("Về \\u0000");

        assertThat(post(Documents.about("Về \u0000 việc"), null).statusCode()).isEqualTo(422);
        String document = location(post(kept, "\ud800 \u0000")) + "/document";

        assertThat(GuidanceJson.standard().read(service.get(document).body())).isEqualTo(kept);
    }

    @Test
    void whatIsLongerThanItsColumnIsCutButNotInTheDocument() {
        GuidanceDocument wordy = Documents.about("Về " + "𠀀".repeat(3000)).toBuilder()
                .header(header -> header.issuer("ỷ ".repeat(9000)))
                .closing(List.of("a".repeat(200_000)))
                .build();

        HttpResponse<byte[]> response = post(wordy, "S".repeat(1000));

        assertThat(response.statusCode()).as(text(response)).isEqualTo(201);
        assertThat(GuidanceJson.standard()
                        .read(service.get(location(response) + "/document").body()))
                .isEqualTo(wordy);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/xml"
            })
    void whatAFormOfAnotherSiteCanSendIsRefused(String type) {
        assertThat(service.post(ENTRIES, body(Documents.DEFECTIVE, null), "Content-Type", type)
                        .statusCode())
                .isEqualTo(415);
        assertThat(count("entry")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"document\": {\"format\": \"huongdan/1.0\", \"sections\": 7}} | 400 | \"pointer\":\"/document/sections\"",
                "{\"document\": [ | 400 | \"line\":1",
                "{} | 400 | \"detail\"",
                "{\"sender\": {}} | 400 | \"pointer\":\"/sender\"",
                "[] | 400 | \"pointer\":\"\"",
                "'' | 400 | \"detail\""
            })
    void whatIsNoDocumentIsAProblem(String body, int status, String holds) {
        HttpResponse<byte[]> response =
                service.post(ENTRIES, body.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json");

        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(text(response)).contains(holds).doesNotContain("io.github", "java.", "Exception", "jackson");
    }

    private static GuidanceDocument ofTheState() {
        return Documents.CLEAN.toBuilder()
                .header(header -> header.issuer("SỞ GIÁO DỤC VÀ ĐÀO TẠO")
                        .code("112/HD-SGDĐT")
                        .issuedOn(LocalDate.of(2021, 9, 6)))
                .build();
    }

    private static <T> List<T> atOnce(int threads, Callable<T> task) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CountDownLatch ready = new CountDownLatch(threads);
            List<Future<T>> begun = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                begun.add(pool.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return task.call();
                }));
            }
            List<T> done = new ArrayList<>();
            for (Future<T> one : begun) {
                done.add(one.get());
            }
            return done;
        } finally {
            pool.shutdownNow();
        }
    }

    private HttpResponse<byte[]> post(GuidanceDocument document, String sender) {
        return service.post(ENTRIES, body(document, sender), "Content-Type", "application/json");
    }

    private static byte[] body(GuidanceDocument document, String sender) {
        String said = sender == null ? "" : "\"sender\": " + JSON.writeValueAsString(sender) + ", ";
        return ("{" + said + "\"document\": " + GuidanceJson.standard().write(document) + "}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String location(HttpResponse<byte[]> response) {
        return response.headers().firstValue("Location").orElseThrow(() -> new AssertionError(text(response)));
    }

    private static long id(HttpResponse<byte[]> response) {
        return JSON.readTree(response.body()).get("id").asLong();
    }

    private long count(String table) {
        return sql.queryForObject("select count(*) from " + table, Long.class);
    }
}
