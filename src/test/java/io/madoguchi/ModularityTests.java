package io.madoguchi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.madoguchi");

  @Test
  void roomsUseOnlyWhatTheirPlanAllows() {
    ApplicationModules.of(Madoguchi.class).verify();
  }

  @Test
  void partsOfARoomFormNoCycle() {
    slices().matching("io.madoguchi.(*).(*)..").should().beFreeOfCycles().check(CLASSES);
    slices().matching("io.madoguchi.(*).(*).(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"knowledge", "staff"})
  void theFaceOfARoomUsesNoneOfItsParts(String room) {
    noClasses()
        .that()
        .resideInAPackage("io.madoguchi." + room)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("io.madoguchi." + room + ".*..")
        .check(CLASSES);
  }
}
