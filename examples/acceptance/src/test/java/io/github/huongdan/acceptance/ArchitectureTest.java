package io.github.huongdan.acceptance;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;

@AnalyzeClasses(packages = "io.github.huongdan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] CORE = {
        "io.github.huongdan.citation..",
        "io.github.huongdan.code..",
        "io.github.huongdan.files..",
        "io.github.huongdan.layout..",
        "io.github.huongdan.lexicon..",
        "io.github.huongdan.model..",
        "io.github.huongdan.regime..",
        "io.github.huongdan.settings..",
        "io.github.huongdan.source..",
        "io.github.huongdan.vietnamese..",
    };
    private static final String VALIDATION = "io.github.huongdan.validation..";
    private static final String ASSERTIONS = "io.github.huongdan.validation.assertj..";
    private static final String SERIALIZATION = "io.github.huongdan.serialization..";

    @ArchTest
    static final ArchRule coreKnowsNobody = classes()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(concat(
                    CORE,
                    "java..",
                    "org.jspecify.annotations..",
                    "jakarta.validation..",
                    "com.fasterxml.jackson.annotation.."));

    @ArchTest
    static final ArchRule validationDoesNotKnowSerialization = noClasses()
            .that()
            .resideInAPackage(VALIDATION)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SERIALIZATION, "tools.jackson.databind..", "com.ctc.wstx..");

    @ArchTest
    static final ArchRule onlyTheirReportsKnowTheOptionalLibraries = noClasses()
            .that()
            .resideInAPackage(VALIDATION)
            .and()
            .haveNameNotMatching(".*\\.report\\.(Json|Sarif|Html).*")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.samskivert..");

    @ArchTest
    static final ArchRule onlyTheAssertionsKnowAssertJ = noClasses()
            .that()
            .resideOutsideOfPackage(ASSERTIONS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(ASSERTIONS, "org.assertj..", "org.junit..");

    @ArchTest
    static final ArchRule serializationDoesNotKnowValidation = noClasses()
            .that()
            .resideInAPackage(SERIALIZATION)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(VALIDATION, "jakarta.validation..", "org.hibernate..");

    @ArchTest
    static final ArchRule onlyTwoClassesKnowJacksonsXml = noClasses()
            .that()
            .haveNameNotMatching(".*\\.serialization\\.json\\.Host(Xml|Events)")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson.dataformat..");

    @ArchTest
    static final ArchRule nobodyOpensASocket =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net..", "javax.net..", "java.rmi..");

    @ArchTest
    static final ArchRule nobodyPrints = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule nobodyReadsAClock = noClasses()
            .should()
            .callMethodWhere(target(name("now")).and(target(owner(resideInAPackage("java.time..")))))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(Clock.class, Date.class, Calendar.class);

    @ArchTest
    static final ArchRule staticStateIsFinal =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("io.github.huongdan.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule namesSayWhatAClassIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl");

    private static String[] concat(String[] first, String... more) {
        String[] all = java.util.Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return all;
    }
}
