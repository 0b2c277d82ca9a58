package org.estrade;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the packages run one way, as src/README.md draws them. */
@AnalyzeClasses(packages = "org.estrade", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] NAMES = {"..naming..", "..venue..", "..person..", "..tag.."};

    /** Every package by itself, at any depth: {@code visitor.page} and {@code visitor.error} are two. */
    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("org.estrade.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule textKnowsNoOtherRoom = noClasses()
            .that()
            .resideInAPackage("org.estrade.text..")
            .should()
            .dependOnClassesThat(residesInAnotherRoomThan("text"));

    @ArchTest
    static final ArchRule startupKnowsNoOtherRoom = noClasses()
            .that()
            .resideInAPackage("org.estrade.startup..")
            .should()
            .dependOnClassesThat(residesInAnotherRoomThan("startup"));

    @ArchTest
    static final ArchRule whatEveryRoomUsesKnowsNoTalk = noClasses()
            .that()
            .resideInAnyPackage(
                    "..cluster..", "..web..", "..database..", "..session..", "..media..", "..vault..", "..account..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..talk..", "..venue..", "..person..", "..tag..", "..visitor..", "..transfer..", "..admin..");

    @ArchTest
    static final ArchRule namesKnowNoTalk = noClasses()
            .that()
            .resideInAnyPackage(NAMES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..talk..", "..visitor..", "..transfer..", "..admin..");

    @ArchTest
    static final ArchRule namingKnowsNoKindOfName = noClasses()
            .that()
            .resideInAPackage("..naming..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..venue..", "..person..", "..tag..");

    @ArchTest
    static final ArchRule talksKnowNeitherVisitorsNorFiles = noClasses()
            .that()
            .resideInAPackage("..talk..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..visitor..", "..transfer..", "..admin..");

    @ArchTest
    static final ArchRule visitorsAndFilesKnowNoAdmin = noClasses()
            .that()
            .resideInAnyPackage("..visitor..", "..transfer..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..admin..");

    @ArchTest
    static final ArchRule filesKnowNoVisitor = noClasses()
            .that()
            .resideInAPackage("..transfer..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..visitor..");

    private static DescribedPredicate<JavaClass> residesInAnotherRoomThan(String room) {
        return JavaClass.Predicates.resideInAPackage("org.estrade..")
                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("org.estrade." + room + "..")));
    }
}
