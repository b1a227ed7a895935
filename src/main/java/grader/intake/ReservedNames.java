package grader.intake;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Class names that no submission may bring, because a class of that name would stand in another's place.
 *
 * <p>A class of the suite's package beats every wildcard import of the suite, so names that a suite may import that way
 * are refused in every package, where taking them over could turn a failing test into a passing one or change its
 * weight. Names of JUnit without such power that fit candidates' own work, as {@code Order} or {@code Rule}, are free.
 *
 * <p>Intake asks by declared package and file name. One file may declare more classes, so ask again with the names of
 * the compiled ones.
 *
 * @param suiteTypes binary names of the suite's own classes
 * @param libraryPackages names of the packages that the problem's libraries have
 */
public record ReservedNames(Set<String> suiteTypes, Set<String> libraryPackages) {

    /** Of a problem without libraries that has no suite yet. */
    public static final ReservedNames GENERAL = new ReservedNames(Set.of(), Set.of());

    private static final List<String> PACKAGES = List.of(
            "java",
            "javax",
            "jdk",
            "sun",
            "com.sun",
            "junit",
            "org.junit",
            "org.opentest4j",
            "org.apiguardian",
            "org.jspecify",
            "org.assertj",
            "org.hamcrest",
            "net.bytebuddy",
            "grader");

    private static final Set<String> SIMPLE_NAMES = Set.of(
            // assertions
            "Assert",
            "Assertions",
            "AssertionsForClassTypes",
            "AssertionsForInterfaceTypes",
            "Assume",
            "Assumptions",
            "BDDAssertions",
            "CoreMatchers",
            "MatcherAssert",
            "Matchers",
            "SoftAssertions",
            "AssertionFailedError",
            "TestAbortedException",
            "MultipleFailuresError",
            // what is a test, and how it is run
            "AfterAll",
            "AfterClass",
            "AfterEach",
            "BeforeAll",
            "BeforeClass",
            "BeforeEach",
            "ClassRule",
            "Disabled",
            "DisabledIf",
            "DynamicContainer",
            "DynamicNode",
            "DynamicTest",
            "EnabledIf",
            "ExtendWith",
            "Ignore",
            "Nested",
            "ParameterizedClass",
            "ParameterizedTest",
            "RegisterExtension",
            "RepeatedTest",
            "RepetitionInfo",
            "RunWith",
            "Tag",
            "Tags",
            "TempDir",
            "Test",
            "TestCase",
            "TestFactory",
            "TestInfo",
            "TestInstance",
            "TestMethodOrder",
            "TestReporter",
            "TestTemplate",
            "Timeout",
            // where its arguments come from
            "Arguments",
            "ArgumentsSource",
            "CsvFileSource",
            "CsvSource",
            "EmptySource",
            "EnumSource",
            "FieldSource",
            "MethodSource",
            "NullAndEmptySource",
            "NullSource",
            "ValueSource",
            // grader.suite
            "AllocationLimit",
            "Copied",
            "FreshInputs",
            "Growth",
            "Hint",
            "Points",
            "TimeLimit");

    public ReservedNames {
        suiteTypes = Set.copyOf(suiteTypes);
        libraryPackages = Set.copyOf(libraryPackages);
    }

    /**
     * Why a class may not have this name, for people; empty where it may.
     *
     * @param binaryName as in a class file, with dots: {@code trading.Order$Side}
     */
    public Optional<String> reasonFor(String binaryName) {
        Optional<String> reserved = reservedPackage(binaryName);
        if (reserved.isPresent()) {
            return Optional.of("package '" + reserved.get() + "' is reserved");
        }
        int nested = binaryName.indexOf('$');
        String topLevel = nested > 0 ? binaryName.substring(0, nested) : binaryName;
        if (suiteTypes.contains(topLevel) || suiteTypes.contains(binaryName)) {
            return Optional.of("the test suite has a class of this name");
        }
        String packageName = binaryName.substring(0, Math.max(0, binaryName.lastIndexOf('.')));
        if (libraryPackages.contains(packageName)) {
            return Optional.of("package '" + packageName + "' is a library's");
        }
        if (SIMPLE_NAMES.contains(topLevel.substring(topLevel.lastIndexOf('.') + 1))) {
            return Optional.of("test suites use a class of this name");
        }
        return Optional.empty();
    }

    /** Whether a class of this name belongs to the JDK, JUnit or the grader. */
    static boolean isReservedPackage(String binaryName) {
        return reservedPackage(binaryName).isPresent();
    }

    private static Optional<String> reservedPackage(String binaryName) {
        return PACKAGES.stream()
                .filter(reserved -> binaryName.startsWith(reserved + "."))
                .findFirst();
    }
}
