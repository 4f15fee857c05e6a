package org.kaohe;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.time.Clock;
import java.util.Set;

@AnalyzeClasses(packages = "org.kaohe", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final DescribedPredicate<JavaClass> DOMAIN_ROOT =
      describe(
          "a feature's root",
          type ->
              type.getPackageName().matches("org\\.kaohe\\.[a-z]+")
                  && !Set.of("engine", "security", "tables")
                      .contains(type.getPackageName().substring("org.kaohe.".length())));

  private static final DescribedPredicate<JavaClass> MAY_KNOW_THE_ENGINE =
      resideInAnyPackage("org.kaohe.engine..", "org.kaohe.*.process..", "org.kaohe.policy.dmn..");

  @ArchTest
  static final ArchRule domainRootsKnowNeitherWebNorDatabaseNorEngine =
      noClasses()
          .that(DOMAIN_ROOT)
          .should()
          .dependOnClassesThat(describe("web, database or engine", ArchitectureTest::isTechnical))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyProcessCodeAndTheEngineModuleKnowTheEngine =
      noClasses()
          .that(DescribedPredicate.not(MAY_KNOW_THE_ENGINE))
          .should()
          .dependOnClassesThat(resideInAPackage("org.camunda.."));

  @ArchTest
  static final ArchRule onlyTheEngineModuleKnowsTheEnginesInsides =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.kaohe.engine..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("org.camunda.bpm.engine.impl..", "org.camunda.bpm.webapp.impl.."));

  @ArchTest
  static final ArchRule nobodyButTheClockAsksTheMachineForTheTime =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.kaohe.engine.ClockConfiguration")
          .should()
          .callMethodWhere(
              describe("the machine's time", call -> asksTheMachine(call.getTarget())));

  @ArchTest
  static final ArchRule nobodyMakesADateOfThePresent =
      noClasses().should().callConstructor(java.util.Date.class);

  @ArchTest
  static final ArchRule noFractionIsBinaryInTheDomain =
      ArchRuleDefinition.noFields()
          .that()
          .areDeclaredInClassesThat(DOMAIN_ROOT)
          .should(
              com.tngtech.archunit.lang.conditions.ArchConditions.<JavaField>be(
                  describe("binary fractions", field -> isBinary(field.getRawType()))))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule noFractionIsReturnedBinaryInTheDomain =
      ArchRuleDefinition.noMethods()
          .that()
          .areDeclaredInClassesThat(DOMAIN_ROOT)
          .should(
              com.tngtech.archunit.lang.conditions.ArchConditions.<JavaMethod>be(
                  describe("of binary fractions", ArchitectureTest::usesBinary)))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule controllersLiveInWebPackages =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.kaohe.*.web..")
          .should()
          .beMetaAnnotatedWith(org.springframework.stereotype.Controller.class);

  private static boolean asksTheMachine(MethodCallTarget target) {
    boolean now =
        target.getName().equals("now")
            && target.getRawParameterTypes().stream()
                .noneMatch(type -> type.isEquivalentTo(Clock.class));
    boolean time = target.getOwner().getPackageName().equals("java.time") && now;
    boolean system =
        target.getOwner().isEquivalentTo(System.class)
            && target.getName().equals("currentTimeMillis");
    boolean clock =
        target.getOwner().isEquivalentTo(Clock.class) && target.getName().startsWith("system");
    return time || system || clock;
  }

  /**
   * The two that every use of the mapping annotation {@code @Query} drags in are no code of ours.
   */
  private static boolean isTechnical(JavaClass type) {
    boolean mapping =
        type.isEquivalentTo(org.springframework.jdbc.core.RowMapper.class)
            || type.isEquivalentTo(org.springframework.jdbc.core.ResultSetExtractor.class);
    return !mapping
        && resideInAnyPackage(
                "org.camunda..",
                "org.springframework.web..",
                "org.springframework.http..",
                "org.springframework.jdbc..",
                "java.sql..",
                "javax.sql..",
                "jakarta.servlet..")
            .test(type);
  }

  private static boolean usesBinary(JavaMethod method) {
    return isBinary(method.getRawReturnType())
        || method.getRawParameterTypes().stream().anyMatch(ArchitectureTest::isBinary);
  }

  private static boolean isBinary(JavaClass type) {
    return Set.of("double", "float", "java.lang.Double", "java.lang.Float")
        .contains(type.getName());
  }
}
