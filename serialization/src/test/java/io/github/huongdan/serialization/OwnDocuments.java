package io.github.huongdan.serialization;

import java.util.stream.Stream;

/** The names of the documents that were written for the tests, as sources of arguments. */
public final class OwnDocuments {

    private OwnDocuments() {}

    /** Texts with what a careful person reads in them: kinds of issuers, forms and layouts from 2004 to 2026. */
    public static Stream<String> texts() {
        return Stream.of(
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
                "trung-uong-2026");
    }

    /** Word files, with the text that a person pastes from them. */
    public static Stream<String> wordFiles() {
        return Stream.of(
                "party-guidance",
                "state-letter",
                "decision",
                "plan",
                "joint",
                "draft",
                "automatic-numbers",
                "tracked-changes");
    }
}
