package grader;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Externalizable;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The walls of the design. */
@AnalyzeClasses(packages = "grader", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

    /** What the data goes through, in that order. */
    private static final List<String> STAGES =
            List.of("problem", "library", "intake", "rules", "bytecode", "sandbox", "scoring", "report");

    private static final Set<String> ROOMS = Stream.concat(
                    STAGES.stream(), Stream.of("cache", "cli", "pipeline", "protocol", "runner", "suite"))
            .collect(Collectors.toUnmodifiableSet());

    /** Libraries, and the only packages that may know them. */
    private static final Map<String, Set<String>> LIBRARIES = Map.ofEntries(
            Map.entry("picocli", Set.of("grader.cli")),
            Map.entry("org.testcontainers", Set.of("grader.sandbox.container")),
            Map.entry("com.github.dockerjava", Set.of("grader.sandbox.container")),
            Map.entry("eu.maveniverse", Set.of("grader.library")),
            Map.entry("org.eclipse.aether", Set.of("grader.library")),
            Map.entry("com.github.javaparser", Set.of("grader.rules")),
            Map.entry("org.objectweb.asm", Set.of("grader.bytecode")),
            Map.entry("tools.jackson", Set.of("grader.problem", "grader.report")),
            Map.entry("com.fasterxml.jackson", Set.of("grader.report")),
            Map.entry("org.apache.commons.compress", Set.of("grader.intake", "grader.sandbox.container")),
            Map.entry("org.junit", Set.of("grader.runner", "grader.suite")),
            Map.entry("org.opentest4j", Set.of("grader.suite")));

    @ArchTest
    static final ArchRule roomsHaveNoCycles =
            slices().matching("grader.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("grader.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule hostNeverTouchesTheRunner = noClasses()
            .that()
            .resideOutsideOfPackage("grader.runner..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("grader.runner..");

    @ArchTest
    static final ArchRule protocolNeedsNothingButTheJdk = classes()
            .that()
            .resideInAPackage("grader.protocol..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("grader.protocol..", "java..", "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule cacheNeedsNothingButTheJdk = classes()
            .that()
            .resideInAPackage("grader.cache..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("grader.cache..", "java..", "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule runnerNeedsTheJdkAndJunitAndWhatGoesWithItIntoTheSandbox = classes()
            .that()
            .resideInAPackage("grader.runner..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "grader.runner..",
                    "grader.protocol..",
                    "grader.suite..",
                    "java..",
                    "javax.tools..",
                    "com.sun.management..",
                    "org.junit.platform..",
                    "org.junit.jupiter..",
                    "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule suiteNeedsTheJdkAndJunit = classes()
            .that()
            .resideInAPackage("grader.suite..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "grader.suite..",
                    "java..",
                    "com.sun.management..",
                    "org.junit.platform..",
                    "org.junit.jupiter..",
                    "org.opentest4j..",
                    "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule nothingKnowsTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage("grader.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("grader.cli..");

    @ArchTest
    static final ArchRule scoringHasNoClock = noClasses()
            .that()
            .resideInAPackage("grader.scoring..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.time..")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule scoringHasNoFiles = noClasses()
            .that()
            .resideInAPackage("grader.scoring..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..");

    @ArchTest
    static final ArchRule nothingReadsOrWritesSerializedObjects = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ObjectInput.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(ObjectOutput.class)
            .orShould()
            .beAssignableTo(Externalizable.class);

    @ArchTest
    static final ArchRule nothingIsSerializableButWhatTheJdkMakesSo = noClasses()
            .that()
            .areNotAssignableTo(Throwable.class)
            .and()
            .areNotAssignableTo(Enum.class)
            .should()
            .beAssignableTo(Serializable.class);

    @ArchTest
    static final ArchRule onlyTheEntryPointExits = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("grader.cli.Main")
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class);

    @ArchTest
    static final ArchRule onlyTheRunnerHalts = noClasses()
            .that()
            .resideOutsideOfPackage("grader.runner..")
            .should()
            .callMethod(Runtime.class, "halt", int.class);

    @ArchTest
    static void stagesKnowOnlyThemselvesAndTheProtocolAndTheCache(JavaClasses all) {
        for (String stage : full(STAGES)) {
            noClasses()
                    .that()
                    .resideInAPackage(inside(stage))
                    .should()
                    .dependOnClassesThat(resideInAPackage("grader..")
                            .and(not(resideInAnyPackage(inside(stage), "grader.protocol..", "grader.cache.."))))
                    .check(all);
        }
    }

    @ArchTest
    static void librariesStayInTheirRooms(JavaClasses all) {
        LIBRARIES.forEach((library, rooms) -> noClasses()
                .that(not(resideInAnyPackage(
                        rooms.stream().map(room -> room + "..").toArray(String[]::new))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .check(all));
    }

    /** So that a library's name that is spelled wrong, or that has moved, is found out. */
    @ArchTest
    static void librariesAreUsedInEachOfTheirRooms(JavaClasses all) {
        LIBRARIES.forEach((library, rooms) -> {
            Set<String> users = all.stream()
                    .filter(each -> each.getDirectDependenciesFromSelf().stream()
                            .anyMatch(to -> isIn(library, to.getTargetClass())))
                    .map(JavaClass::getPackageName)
                    .collect(Collectors.toSet());
            assertThat(rooms)
                    .as("packages that use %s, of %s", library, users)
                    .allMatch(room -> users.stream().anyMatch(user -> (user + ".").startsWith(room + ".")));
        });
    }

    @ArchTest
    static void roomsAreTheOnesThatThisTestNames(JavaClasses all) {
        Set<String> found = all.stream()
                .filter(each -> !each.getSimpleName().equals("package-info"))
                .map(each -> each.getPackageName().split("\\.", 3)[1])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).containsExactlyInAnyOrderElementsOf(ROOMS);
    }

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses all) {
        Set<String> unmarked = all.stream()
                .map(JavaClass::getPackage)
                .filter(each -> !isNullMarked(each))
                .map(JavaPackage::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unmarked).isEmpty();
    }

    @ArchTest
    static void rulesThatMatchNothingFail(JavaClasses all) {
        ArchRule aboutNothing =
                noClasses().that().resideInAPackage("grader.nowhere..").should().bePublic();
        assertThatThrownBy(() -> aboutNothing.check(all)).hasMessageContaining("failed to check any classes");
    }

    private static boolean isNullMarked(JavaPackage each) {
        return each.tryGetPackageInfo()
                .filter(info -> info.isAnnotatedWith(NullMarked.class))
                .isPresent();
    }

    private static boolean isIn(String library, JavaClass used) {
        return (used.getBaseComponentType().getPackageName() + ".").startsWith(library + ".");
    }

    private static List<String> full(Collection<String> rooms) {
        return rooms.stream().map(room -> "grader." + room).toList();
    }

    private static String inside(String room) {
        return room + "..";
    }
}
