package io.github.huongdan.spark;

import java.io.IOException;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Judges the files of a folder, and documents in JSON Lines if they are named, writes the table and asks it. */
public final class JudgeArchive {

    private JudgeArchive() {}

    /** Takes the folder of files, the folder to write to, and perhaps a file of JSON Lines. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            System.err.println("Usage: JudgeArchive FOLDER OUT [LINES.jsonl]");
            System.exit(2);
        }
        try (SparkSession spark = SparkSession.builder().appName("Huongdan").getOrCreate()) {
            ArchiveTable archive = new ArchiveTable(spark, Locale.forLanguageTag("vi"));
            Dataset<Row> table = archive.ofFiles(arguments[0]);
            if (arguments.length > 2) {
                table = table.union(archive.ofLines(arguments[2]));
            }
            ArchiveTable.write(table, arguments[1]);
            ArchiveQuestions questions = new ArchiveQuestions(spark.read().parquet(arguments[1]));
            questions.rulesByYear().show(20, false);
            questions.rulesByOffice().show(20, false);
            questions.documentsWithErrors().show(20, false);
        }
    }
}
