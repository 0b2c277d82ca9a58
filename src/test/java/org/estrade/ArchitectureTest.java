package org.estrade;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the rooms run one way, as src/README.md draws them. */
@AnalyzeClasses(packages = "org.estrade", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule roomsFormNoCycle =
            slices().matching("org.estrade.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule webMediaAccountAndDatabaseKnowNoTalk = noClasses()
            .that()
            .resideInAnyPackage("..web..", "..media..", "..account..", "..database..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..talk..", "..venue..", "..person..", "..tag..", "..site..", "..transfer..");

    @ArchTest
    static final ArchRule namesKnowNoTalk = noClasses()
            .that()
            .resideInAnyPackage("..naming..", "..venue..", "..person..", "..tag..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..talk..", "..site..", "..transfer..");

    @ArchTest
    static final ArchRule namingKnowsNoneOfThem = noClasses()
            .that()
            .resideInAPackage("..naming..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..venue..", "..person..", "..tag..");

    @ArchTest
    static final ArchRule talksKnowNeitherPagesNorFiles = noClasses()
            .that()
            .resideInAPackage("..talk..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..site..", "..transfer..");

    @ArchTest
    static final ArchRule pagesKnowNoFiles = noClasses()
            .that()
            .resideInAPackage("..site..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..transfer..");
}
