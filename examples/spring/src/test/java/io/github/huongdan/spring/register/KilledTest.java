package io.github.huongdan.spring.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.serialization.json.GuidanceJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service is killed while it enters documents. What it had told as entered is there, and nothing is there in part. */
class KilledTest {

    private static final int TOLD_BEFORE = 60;
    private static final Pattern SAID = Pattern.compile("entered ([0-9]+)\\.");

    @Test
    void theFileHoldsWholeEntries(@TempDir Path folder) throws Exception {
        String file = folder.resolve("register").toString();

        Set<Long> told = killed("--huongdan.register.file=" + file);

        assertWhole(DriverManager.getConnection("jdbc:h2:" + file), told);
    }

    @Test
    void postgresHoldsWholeEntries() throws Exception {
        String url = Postgres.database("killed");

        Set<Long> told = killed("--spring.datasource.url=" + url);

        assertWhole(DriverManager.getConnection(url), told);
    }

    /** Returns the entries that the process told of before it was killed. */
    private static Set<Long> killed(String database) throws IOException, InterruptedException {
        Process service = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Entering.class.getName(),
                        database)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Set<Long> told = new HashSet<>();
        try (BufferedReader out = service.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                Matcher said = SAID.matcher(line);
                if (said.matches()) {
                    told.add(Long.valueOf(said.group(1)));
                }
                if (told.size() == TOLD_BEFORE) {
                    service.toHandle().destroyForcibly(); // leaves its output open
                }
            }
        } finally {
            service.destroyForcibly().waitFor();
        }
        assertThat(told).hasSizeGreaterThanOrEqualTo(TOLD_BEFORE);
        return told;
    }

    private static void assertWhole(Connection database, Set<Long> told) throws SQLException {
        Set<Long> there = new HashSet<>();
        try (database;
                Statement statement = database.createStatement();
                ResultSet rows =
                        statement.executeQuery("select e.id, e.digest, d.document, e.errors + e.warnings + e.infos,"
                                + " (select count(*) from entry_finding f where f.entry_id = e.id),"
                                + " (select count(*) from kept_document), (select count(*) from entry)"
                                + " from entry e left join kept_document d on d.id = e.kept_id")) {
            while (rows.next()) {
                there.add(rows.getLong(1));
                assertThat(GuidanceJson.standard()
                                .digest(GuidanceJson.standard().read(rows.getString(3))))
                        .isEqualTo(rows.getString(2));
                assertThat(rows.getInt(5)).isEqualTo(rows.getInt(4)).isPositive();
                assertThat(rows.getInt(6)).isEqualTo(rows.getInt(7));
            }
        }
        assertThat(there).containsAll(told);
    }
}
