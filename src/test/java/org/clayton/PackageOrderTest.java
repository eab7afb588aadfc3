package org.clayton;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages stand in one order, and each library has one home. */
class PackageOrderTest {

    /** A package uses only packages before it. The root holds CaseRun, the story from intake to report. */
    private static final List<String> ORDER = List.of(
            "org.clayton.money..",
            "org.clayton.intake..",
            "org.clayton.identity..",
            "org.clayton.casefile..",
            "org.clayton.observe..",
            "org.clayton.trace..",
            "org.clayton.judge..",
            "org.clayton.freeze..",
            "org.clayton.report..",
            "org.clayton",
            "org.clayton.web..",
            "org.clayton.cli..");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            // a quick build keeps its test classes in another folder than Maven's usual one
            .withImportOption(location -> !location.contains("/test-classes/"))
            .importPackages("org.clayton");

    static IntStream places() {
        return IntStream.range(0, ORDER.size() - 1);
    }

    @ParameterizedTest(name = "package {0} uses nothing that stands after it")
    @MethodSource("places")
    void usesOnlyEarlierPackages(int place) {
        mayNotUse(ORDER.get(place), ORDER.subList(place + 1, ORDER.size()));
    }

    @Test
    void traceUsesOnlyMoneyAndCasefile() {
        List<String> others = new ArrayList<>(ORDER);
        others.removeAll(List.of("org.clayton.money..", "org.clayton.casefile..", "org.clayton.trace.."));
        mayNotUse("org.clayton.trace..", others);
    }

    @ParameterizedTest(name = "{0} only in {1}")
    @CsvSource({
        "org.drools, judge",
        "org.kie, judge",
        "org.apache.poi, intake report",
        "com.prowidesoftware, intake",
        "com.ibm.icu, identity",
        "org.apache.commons.text, identity",
        "nl.garvelink.iban, identity",
        "jakarta.validation, intake",
        "org.hibernate, intake",
        "picocli, cli",
        "org.springframework, web",
    })
    void eachLibraryHasItsHome(String library, String homes) {
        String[] allowed = homes.split(" ");
        for (int i = 0; i < allowed.length; i++) {
            allowed[i] = "org.clayton." + allowed[i] + "..";
        }
        noClasses()
                .that()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static void mayNotUse(String user, List<String> used) {
        noClasses()
                .that()
                .resideInAPackage(user)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(used.toArray(String[]::new))
                .allowEmptyShould(true)
                .check(CLASSES);
    }
}
