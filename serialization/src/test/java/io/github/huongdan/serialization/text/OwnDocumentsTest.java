package io.github.huongdan.serialization.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.huongdan.model.GuidanceDocument;
import io.github.huongdan.serialization.json.GuidanceJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents written for the tests: kinds of issuers, forms and layouts from 2004 to 2026, with what a careful person reads in them. */
class OwnDocumentsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chi-bo-2025",
                "co-so-2023",
                "cong-doan-2012",
                "cong-van-dang-2013",
                "cong-van-so-2021",
                "doan-2017",
                "huyen-uy-2016",
                "khoi-2009",
                "khoi-trung-uong-2018",
                "lien-tich-2014",
                "lien-tich-2020",
                "mat-tran-2024",
                "phong-gd-2010",
                "quan-uy-2019",
                "theo-chuong-2008",
                "theo-dieu-2022",
                "tinh-uy-2011",
                "tinh-uy-2022",
                "trung-uong-2004",
                "trung-uong-2026",
            })
    void readsADocumentAsACarefulPersonDoes(String name) throws IOException {
        GuidanceDocument expected = GuidanceJson.standard().read(bytes(name + ".json"));

        GuidanceDocument read =
                GuidanceText.standard().read(bytes(name + ".txt")).document();

        assertThat(read).isEqualTo(expected);
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = OwnDocumentsTest.class.getResourceAsStream("documents/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
