package io.github.huongdan.spark;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;
import static org.apache.spark.sql.types.DataTypes.createStructField;

import io.github.huongdan.validation.report.FindingRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The findings on an archive as a table of Spark. Reader and validator are made inside each partition, since nothing of the library is serializable; a row is flat, with
 * a schema that is said and not guessed; an input that cannot be read is a row, and never ends a job.
 */
public final class ArchiveTable {

    private static final Set<String> NUMBERS = Set.of("year", "page", "paragraph", "line", "column");

    private final SparkSession spark;
    private final Locale language;

    /**
     * Makes a table with sentences in a language.
     *
     * @param language Vietnamese, or English for every other
     */
    public ArchiveTable(SparkSession spark, Locale language) {
        this.spark = spark;
        this.language = language;
    }

    /** The columns of {@link FindingRow}, with their types. */
    static StructType schema() {
        List<StructField> fields = new ArrayList<>();
        for (String column : FindingRow.COLUMNS) {
            fields.add(createStructField(column, NUMBERS.contains(column) ? IntegerType : StringType, true));
        }
        return new StructType(fields.toArray(StructField[]::new));
    }

    /** Judges every file below a folder, of whatever format the library reads; the path is the name. */
    public Dataset<Row> ofFiles(String folder) {
        String language = this.language.toLanguageTag();
        MapPartitionsFunction<Row, Row> judge = files -> {
            Judge judging = new Judge(Locale.forLanguageTag(language));
            return new Rows<>(files, file -> judging.file(file.getString(0), file.<byte[]>getAs(1)));
        };
        return spark.read()
                .format("binaryFile")
                .option("recursiveFileLookup", "true")
                .load(folder)
                .select("path", "content")
                .mapPartitions(judge, Encoders.row(schema()));
    }

    /** Judges every line of files in JSON Lines, the form for very many documents; a document's name is the file's with the number of the line. */
    public Dataset<Row> ofLines(String path) {
        String language = this.language.toLanguageTag();
        JavaRDD<Row> lines = spark.read()
                .textFile(path)
                .javaRDD()
                .zipWithIndex()
                .map(line -> RowFactory.create(line._1(), line._2() + 1));
        JavaRDD<Row> rows = lines.mapPartitions(partition -> {
            Judge judging = new Judge(Locale.forLanguageTag(language));
            return new Rows<>(partition, line -> judging.line(path + "#" + line.getLong(1), line.getString(0)));
        });
        return spark.createDataFrame(rows, schema());
    }

    /** Writes a table as Parquet, in folders by year and office. */
    public static void write(Dataset<Row> table, String folder) {
        table.write().mode(SaveMode.ErrorIfExists).partitionBy("year", "office").parquet(folder);
    }

    static Row row(FindingRow finding) {
        return RowFactory.create(finding.cells().values().toArray());
    }
}
