package io.github.huongdan.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What an archive asks of the table, in SQL. */
public final class ArchiveQuestions {

    private static final String TABLE = "findings";

    private final Dataset<Row> table;

    /** Asks a table that {@link ArchiveTable} made, or Parquet of it. */
    public ArchiveQuestions(Dataset<Row> table) {
        this.table = table;
        table.createOrReplaceTempView(TABLE);
    }

    /** How often each rule was broken in each year. */
    public Dataset<Row> rulesByYear() {
        return ask("SELECT year, rule, severity, count(*) AS findings FROM " + TABLE
                + " WHERE rule IS NOT NULL GROUP BY year, rule, severity ORDER BY year, findings DESC, rule");
    }

    /** How often each rule was broken by each office, and in how many documents. */
    public Dataset<Row> rulesByOffice() {
        return ask("SELECT office, rule, count(*) AS findings, count(DISTINCT path) AS documents FROM " + TABLE
                + " WHERE rule IS NOT NULL GROUP BY office, rule ORDER BY office, findings DESC, rule");
    }

    /** The documents with errors, those with most first; one that could not be read is one with its error. */
    public Dataset<Row> documentsWithErrors() {
        return ask("SELECT path, count_if(severity = 'error') AS errors, max(error) AS unreadable FROM " + TABLE
                + " GROUP BY path HAVING errors > 0 OR unreadable IS NOT NULL ORDER BY errors DESC, path");
    }

    private Dataset<Row> ask(String sql) {
        return table.sparkSession().sql(sql);
    }
}
