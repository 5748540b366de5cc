package dev.relations;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * The arrows between the packages, and who may touch which library and which part of the outside
 * world.
 */
class ArchitectureTest {
    private static final String ROOT = "dev.relations";

    /** Each package and those it may use; a package that is not here is an error. */
    private static final Map<String, Set<String>> ARROWS = arrows();

    private static final Map<String, List<String>> LIBRARY_USERS =
            Map.of(
                    "org.snakeyaml..", List.of("yaml"),
                    "com.github.difflib..", List.of("change"),
                    "org.jsoup..", List.of("readout"),
                    "com.github.mangstadt..", List.of("dataset"),
                    "tools.jackson..", List.of("render", "dataset"),
                    "com.fasterxml..", List.of("render", "dataset"),
                    "org.jline..", List.of("shell", "render"),
                    "picocli..", List.of("cli", "shell", ""));

    private final JavaClasses classes =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(ROOT);

    private static Map<String, Set<String>> arrows() {
        Map<String, Set<String>> arrows = new TreeMap<>();
        Set<String> below = new TreeSet<>();
        for (String next : List.of("edtf", "meeting", "vocabulary", "query", "report")) {
            arrows.put(next, Set.copyOf(below));
            below.add(next);
        }
        arrows.put("completion", Set.copyOf(below));
        arrows.put("text", Set.of());
        arrows.put("yaml", Set.of("text"));
        arrows.put("diagnostic", Set.of("meeting"));
        Set<String> reading =
                Set.of("edtf", "meeting", "vocabulary", "yaml", "change", "diagnostic");
        arrows.put("change", Set.of("yaml"));
        arrows.put("store", reading);
        arrows.put(
                "index", Set.of("edtf", "meeting", "vocabulary", "query", "diagnostic", "store"));
        arrows.put("check", Set.of("edtf", "meeting", "vocabulary", "yaml", "diagnostic", "store"));
        arrows.put(
                "dataset", Set.of("edtf", "meeting", "vocabulary", "yaml", "diagnostic", "store"));
        arrows.put(
                "edit",
                Set.of("edtf", "meeting", "vocabulary", "yaml", "diagnostic", "change", "store"));
        arrows.put("schema", Set.of("meeting", "vocabulary", "diagnostic", "store"));
        arrows.put("readout", Set.of("edtf", "meeting", "vocabulary", "yaml"));
        arrows.put(
                "interview",
                Set.of(
                        "edtf",
                        "meeting",
                        "vocabulary",
                        "query",
                        "report",
                        "completion",
                        "text",
                        "yaml",
                        "diagnostic",
                        "store"));
        below.addAll(Set.of("text", "yaml", "diagnostic", "readout"));
        arrows.put("render", Set.copyOf(below));
        arrows.put("export", Set.copyOf(below));
        below.addAll(
                Set.of(
                        "change", "store", "index", "check", "edit", "schema", "readout", "dataset",
                        "render", "export"));
        below.addAll(Set.of("completion", "interview"));
        arrows.put("cli", Set.copyOf(below));
        below.add("cli");
        arrows.put("shell", Set.copyOf(below));
        below.add("shell");
        arrows.put("", Set.copyOf(below));
        return arrows;
    }

    @Test
    void packagesUseOnlyThoseTheirArrowsPointTo() {
        ARROWS.forEach((name, allowed) -> arrow(name, allowed).check(classes));
    }

    @Test
    void anArrowAgainstTheDirectionIsFound() {
        assertThat(arrow("meeting", Set.of()).evaluate(classes).hasViolation()).isTrue();
    }

    @Test
    void everyPackageHasItsArrows() {
        assertThat(classes.stream().map(ArchitectureTest::packageOf)).allMatch(ARROWS::containsKey);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void partsOfReadoutUseOnlyThoseTheirArrowsPointTo() {
        Map<String, Set<String>> parts =
                Map.of(
                        "page", Set.of(),
                        "account", Set.of("page"),
                        "english", Set.of("page", "account"),
                        "japanese", Set.of("page", "account", "english"),
                        "french", Set.of("page", "account"),
                        "ministry", Set.of("account", "page"));
        partsUseOnly("readout", parts);
    }

    @Test
    void roomsOfCliUseOnlyThoseTheirArrowsPointTo() {
        Map<String, Set<String>> rooms = new TreeMap<>();
        Set<String> below = Set.of("outside", "command");
        rooms.put("outside", Set.of());
        rooms.put("command", Set.of("outside"));
        rooms.put("reading", below);
        rooms.put("changing", below);
        rooms.put("adding", Set.of("outside", "command", "changing"));
        rooms.put("importing", Set.of("outside", "command", "changing", "adding"));
        rooms.put("checking", Set.of("outside", "command", "changing"));
        rooms.put("shells", below);
        rooms.put("completing", Set.of("outside", "command", "shells"));
        rooms.put("help", below);
        partsUseOnly("cli", rooms);
        slices().matching(ROOT + ".cli.(*)..").should().beFreeOfCycles().check(classes);
    }

    /** What is in the whole itself may use all its parts, and none of them uses it. */
    private void partsUseOnly(String whole, Map<String, Set<String>> arrows) {
        String above = ROOT + "." + whole;
        assertThat(arrows.keySet()).containsExactlyInAnyOrderElementsOf(partsOf(above));
        arrows.forEach(
                (part, allowed) -> {
                    Set<String> forbidden = new TreeSet<>(arrows.keySet());
                    forbidden.removeAll(allowed);
                    forbidden.remove(part);
                    List<String> packages = new ArrayList<>(List.of(above));
                    forbidden.forEach(each -> packages.add(above + "." + each));
                    noClasses()
                            .that()
                            .resideInAPackage(above + "." + part)
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(packages.toArray(String[]::new))
                            .check(classes);
                });
    }

    private Set<String> partsOf(String whole) {
        return classes.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(whole + "."))
                .map(name -> name.substring(whole.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyPackageExcludesNull() {
        classes.stream()
                .map(JavaClass::getPackage)
                .distinct()
                .forEach(
                        each ->
                                assertThat(each.isAnnotatedWith(NullMarked.class))
                                        .as("@NullMarked package-info of '%s'", each.getName())
                                        .isTrue());
    }

    @Test
    void valuesKnowNoLibrary() {
        noClasses()
                .that(
                        in("edtf")
                                .or(in("diagnostic"))
                                .or(in("meeting"))
                                .or(in("vocabulary"))
                                .or(in("query"))
                                .or(in("report"))
                                .or(in("completion"))
                                .or(in("interview")))
                .should()
                .dependOnClassesThat(
                        not(resideInAnyPackage("java..", "org.jspecify..", ROOT + "..")))
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void librariesStayWithTheirPackages() {
        LIBRARY_USERS.forEach(
                (library, users) -> {
                    DescribedPredicate<JavaClass> user =
                            describe("are in " + users, c -> users.contains(packageOf(c)));
                    noClasses()
                            .that(not(user))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(library)
                            .check(classes);
                });
    }

    @Test
    void onlyMainTouchesTheProcess() {
        ArchRule streams =
                noClasses()
                        .that(not(isMain()))
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err")
                        .orShould()
                        .accessField(System.class, "in");
        streams.check(classes);
        noClasses()
                .that(not(isMain()))
                .should()
                .callCodeUnitWhere(
                        target(
                                calls(
                                        Map.of(
                                                "java.lang.System",
                                                        Set.of("exit", "getenv", "console"),
                                                "java.lang.Runtime", Set.of("exit", "halt")))))
                .check(classes);
    }

    @Test
    void clockZoneAndLocaleArePassedIn() {
        DescribedPredicate<CodeUnitCallTarget> now =
                describe(
                        "now() of java.time",
                        call ->
                                call.getOwner().getPackageName().equals("java.time")
                                        && call.getName().equals("now")
                                        && call.getRawParameterTypes().isEmpty());
        DescribedPredicate<CodeUnitCallTarget> defaults =
                calls(
                        Map.of(
                                "java.time.ZoneId", Set.of("systemDefault"),
                                "java.time.Clock", Set.of("systemDefaultZone", "systemUTC"),
                                "java.util.Locale", Set.of("getDefault"),
                                "java.util.TimeZone", Set.of("getDefault")));
        noClasses()
                .that(not(isMain()))
                .should()
                .callCodeUnitWhere(target(now.or(defaults)))
                .check(classes);
    }

    private static ArchRule arrow(String name, Set<String> allowed) {
        DescribedPredicate<JavaClass> elsewhere =
                describe(
                        "are in none of " + allowed,
                        c ->
                                isOurs(c)
                                        && !packageOf(c).equals(name)
                                        && !allowed.contains(packageOf(c)));
        return noClasses()
                .that(in(name))
                .should()
                .dependOnClassesThat(elsewhere)
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> in(String name) {
        return describe("are in '" + name + "'", c -> isOurs(c) && packageOf(c).equals(name));
    }

    private static DescribedPredicate<JavaClass> isMain() {
        return describe(
                "Main",
                c -> c.getName().equals(ROOT + ".Main") || c.getName().startsWith(ROOT + ".Main$"));
    }

    private static DescribedPredicate<CodeUnitCallTarget> calls(
            Map<String, Set<String>> methodsOf) {
        return describe(
                "are one of " + methodsOf,
                call ->
                        methodsOf
                                .getOrDefault(call.getOwner().getName(), Set.of())
                                .contains(call.getName()));
    }

    private static boolean isOurs(JavaClass c) {
        return resideInAPackage(ROOT + "..").test(c);
    }

    /**
     * The part of the package's name that {@link #ARROWS} uses: {@code dev.relations.cli.x} is cli.
     */
    private static String packageOf(JavaClass c) {
        String packageName = c.getPackageName();
        if (!packageName.startsWith(ROOT + ".")) {
            return "";
        }
        String below = packageName.substring(ROOT.length() + 1);
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }
}
