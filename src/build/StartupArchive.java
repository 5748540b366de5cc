import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Makes the start-up archives of the app folder: classes and more as the JVM has them after start,
 * which a later start then need not load, verify and link. As every class in it costs each start
 * some microseconds, what counts, what completes a line, what keeps the records and what asks for
 * lines have archives of their own. What no training called is made anew by each process, the first
 * of it at the price of a third of a start.
 *
 * <p>They are made by running commands on a copy of the project's own records with the newest JVM
 * of this machine, and serve that JVM only; {@code lib/trained-java} names it for the launcher.
 * From JDK 25 on they are AOT caches ({@code lib/relations.aot}), before that AppCDS archives
 * ({@code lib/relations.jsa}). A JVM that makes neither leaves the app folder as it is; a command
 * that fails, fails the build.
 *
 * <p>Arguments: the project's folder, the app folder, and the java command to use instead of the
 * newest, or nothing.
 */
final class StartupArchive {
    private static final String A_RECORD =
            "records/2024/2024-02-01-japan-france-economic-security-working-group.yaml";

    /** Changes a record: answers then come of an index and of what was read since. */
    private static final String CHANGE = "rewrite " + A_RECORD;

    /** What is called most: every answer that lists meetings or shows one. */
    private static final List<String> READING =
            List.of(
                    "list --minister kamikawa", // the one that finds no index
                    "list",
                    "--records records list --country France --columns date,title",
                    "list country:FR --format json",
                    "list --format jsonl",
                    "list --format tsv",
                    "list --format csv",
                    "list --format csv --columns date,title --csv-safe",
                    "list --format ids",
                    "list --format ids --null",
                    "list --columns date,weekday,countries,ministers,form,place,topics,title",
                    "list --minister kamikawa --topic ukraine --since 2020",
                    "list --text sanctions",
                    "list --date 2024-02 --strict-dates",
                    "list 2024",
                    "list date:2020.. --until 2024-Q2",
                    "list country:France OR -form:meeting since:2020 --sort title -r -n 5",
                    "list --sort country",
                    "list --form meeting --medium in-person",
                    "list --office minister --side JP",
                    "list --commitments open",
                    "list --as-seen-from JP -n 3",
                    "show latest",
                    "show 2024-02-21",
                    "show 2024-02-21 --json",
                    "show 2024-02-21 --format yaml",
                    "show --country France --limit 2",
                    CHANGE,
                    "list --country France",
                    "list --minister kamikawa",
                    "list --format csv",
                    "show latest",
                    CHANGE,
                    "show latest");

    /** What counts meetings or tells of the program. */
    private static final List<String> REPORTING =
            List.of(
                    "topics",
                    "topics --tree",
                    "topics --by country",
                    "topics --together",
                    "topics --country France --since 2020 --sort name",
                    "topics --format json",
                    "topics --format csv",
                    "timeline",
                    "timeline --chart",
                    "timeline --lanes country",
                    "timeline --country France --lanes minister",
                    "timeline --format json",
                    "ministers",
                    "ministers --country JP --topic ukraine --minister kamikawa",
                    "ministers --format json",
                    "ministers --format csv",
                    CHANGE,
                    "ministers --minister kamikawa",
                    "ministers",
                    "topics",
                    "timeline",
                    "index",
                    "schema",
                    "help",
                    "help list",
                    "list --help",
                    "--version");

    private static final List<String> COMPLETING =
            List.of(
                    "complete zsh -- list --country France --minister ka",
                    "complete bash -- relations\tlist\t--topic\tuk : 63 80",
                    "complete bash -- relations\tlist\t--country\tFr : 63 80",
                    "complete bash -- relations\tshow\t : 63 80",
                    "complete bash -- relations\tlist\t--country\tFrance\t--minister\t : 63 80",
                    "complete fish -- list date:2024..",
                    "complete zsh -- list --since 20",
                    "complete zsh -- list --form m",
                    "complete zsh -- timeline --lanes m",
                    "complete zsh -- list country:FR country:",
                    "complete zsh -- show 2024-",
                    "complete zsh -- set country:FR topic",
                    "complete zsh -- list --office f",
                    "complete zsh -- list --minister \u4e0a",
                    "complete fish -- list --minister ka",
                    "complete bash -- relations\tlist\t--minister\tS\u00e9 : 63 80",
                    "complete bash -- relations\tlist\t--sort\t : 63 80",
                    "complete zsh -- add --minister ka",
                    CHANGE,
                    "complete bash -- relations\tlist\t--country\tFr : 63 80",
                    "complete zsh -- list --minister ka",
                    "complete fish -- list --topic uk",
                    "complete zsh -- list --country France --topic uk",
                    "complete zsh -- show 2024-");

    /** What those call who keep the records; nothing of it changes any. */
    private static final List<String> KEEPING =
            List.of(
                    "check",
                    "check country:FR --format json",
                    "set 2024-02-21 form=summit --dry-run",
                    "rename 2024-02-21 2024-02-21-talks --dry-run",
                    CHANGE,
                    "set 2024-02-21 form=summit --dry-run",
                    "add --date 2024-05-06 --title Talks --country JP,FR --minister ka --dry-run");

    /** What is typed into a shell that asks for lines. */
    private static final List<String> TYPED =
            List.of(
                    "list --country France",
                    "show latest",
                    "!cp -p %s %<s.new && mv %<s.new %<s && sleep 0.1".formatted(A_RECORD),
                    "list --minister ka\tyoko",
                    "topics",
                    "timeline --since 2024",
                    "exit");

    /** Leaves out what a later start compiles at once because the training did. */
    private static final List<String> COMPILING =
            List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:-AOTRecordTraining");

    /** As the launcher starts a shell. */
    private static final List<String> COMPILERS = List.of("-XX:TieredStopAtLevel=4");

    /** Seconds that a training may take; it takes three on most machines. */
    private static final int LONGEST = 300;

    private static final List<String> USUAL_PLACES =
            List.of(
                    "/usr/lib/jvm",
                    "/usr/local",
                    "/opt",
                    System.getProperty("user.home") + "/.jdks",
                    System.getProperty("user.home") + "/.sdkman/candidates/java");

    private record Jvm(Path java, Runtime.Version version) {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Path project = Path.of(args[0]);
        Path lib = Path.of(args[1], "lib").toRealPath();
        Files.deleteIfExists(lib.resolve("trained-java"));
        for (String name : List.of("relations", "report", "complete", "keep", "shell")) {
            Files.deleteIfExists(lib.resolve(name + ".aot"));
            Files.deleteIfExists(lib.resolve(name + ".jsa"));
        }
        String wanted = args.length > 2 ? args[2] : "";

        Optional<Jvm> chosen = wanted.isEmpty() ? newest() : jvm(Path.of(wanted));
        if (chosen.isEmpty()) {
            return;
        }
        Jvm jvm = chosen.get();
        Archives archives = new Archives(project, lib, jvm, List.of());
        if (archives.of("relations", READING, List.of())) {
            archives.of("report", REPORTING, List.of());
            // It is over before anything that is compiled at once could pay.
            archives.without(COMPILING).of("complete", COMPLETING, List.of());
            archives.of("keep", KEEPING, List.of());
            archives.with(COMPILERS).of("shell", List.of("shell"), TYPED);
            Files.writeString(lib.resolve("trained-java"), jvm.java() + "\n");
        }
    }

    /**
     * @param options more options for the training
     */
    private record Archives(Path project, Path lib, Jvm jvm, List<String> options) {

        /** The same without something that only an AOT cache has. */
        Archives without(List<String> part) {
            return isAot() ? with(part) : this;
        }

        /** The same with these options. */
        Archives with(List<String> more) {
            return new Archives(project, lib, jvm, more);
        }

        private boolean isAot() {
            return jvm.version().feature() >= 25;
        }

        /** Makes the archive of this name; whether there is one then. */
        boolean of(String name, List<String> commands, List<String> typed)
                throws IOException, InterruptedException {
            Path work = workFolder(name);
            Path archive = lib.resolve(name + (isAot() ? ".aot" : ".jsa"));
            String option = isAot() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=";
            List<String> line = new ArrayList<>();
            line.addAll(List.of(jvm.java().toString(), "@" + lib.resolve("jvm.options")));
            line.addAll(options);
            line.addAll(List.of(option + archive, "-Dlibrary.jline.path=" + lib.resolve("native")));
            line.add("-Drelations.tty=" + (typed.isEmpty() ? "" : "01"));
            line.addAll(List.of("-cp", lib.resolve("relations.jar").toString()));
            line.add("dev.relations.Training");
            for (String command : commands) {
                line.addAll(List.of(command.split(" ")));
                line.add(";");
            }
            run(line, typed, work);
            return Files.exists(archive);
        }

        /** A folder with a copy of the records, older than a tick of the clock of its files. */
        private Path workFolder(String name) throws IOException, InterruptedException {
            Path work = lib.getParent().resolveSibling("training").resolve(name);
            delete(work);
            Path records = project.resolve("records");
            try (Stream<Path> all = Files.walk(records)) {
                for (Path each : (Iterable<Path>) all::iterator) {
                    Path copy =
                            work.resolve("records").resolve(records.relativize(each).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(each, copy, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
            Thread.sleep(100);
            return work;
        }

        private static void delete(Path folder) throws IOException {
            if (Files.exists(folder)) {
                try (Stream<Path> all = Files.walk(folder)) {
                    for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(each);
                    }
                }
            }
        }

        private void run(List<String> line, List<String> typed, Path work)
                throws IOException, InterruptedException {
            Path output = work.resolve("output");
            Path input = work.resolve("input");
            Files.write(input, typed);
            ProcessBuilder training =
                    new ProcessBuilder(typed.isEmpty() ? line : onTerminal(line))
                            .directory(work.toFile())
                            .redirectInput(input.toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile());
            Map<String, String> environment = training.environment();
            environment.keySet().removeIf(StartupArchive::isOurs);
            environment.keySet().removeAll(Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
            environment.put("LC_ALL", "C.UTF-8");
            environment.put("HOME", work.toString());
            environment.put("TERM", "xterm-256color");
            environment.put("RELATIONS_PAGER", "cat");
            Process process = training.start();
            if (!process.waitFor(LONGEST, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroy);
                process.destroy();
                throw new IOException("training for the start-up archive does not end");
            }
            int code = process.exitValue();
            if (code != 0) {
                String said = new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
                throw new IOException(
                        "training for the start-up archive ended with " + code + ":\n" + said);
            }
        }
    }

    private static boolean isOurs(String variable) {
        return variable.startsWith("RELATIONS_") || variable.startsWith("XDG_");
    }

    /** The same command on a pseudo-terminal, where this machine has the program for it. */
    private static List<String> onTerminal(List<String> line) {
        Path script = Path.of("/usr/bin/script");
        boolean linux = System.getProperty("os.name").equals("Linux");
        if (!linux || !Files.isExecutable(script)) {
            return line;
        }
        StringBuilder command = new StringBuilder("stty cols 100 rows 40; exec");
        line.forEach(word -> command.append(" '").append(word.replace("'", "'\\''")).append('\''));
        return List.of(script.toString(), "-qec", command.toString(), "/dev/null");
    }

    /** The newest JVM from 17 on; of equals, the one that the environment names first. */
    private static Optional<Jvm> newest() throws IOException {
        Set<Path> homes = new LinkedHashSet<>();
        String javaHome = System.getenv("JAVA_HOME");
        if (javaHome != null && !javaHome.isEmpty()) {
            homes.add(Path.of(javaHome));
        }
        homes.add(Path.of(System.getProperty("java.home")));
        for (String folder :
                System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            Path java = Path.of(folder, "java");
            if (Files.isExecutable(java)) {
                homes.add(java.toRealPath().getParent().getParent());
            }
        }
        for (String place : USUAL_PLACES) {
            if (Files.isDirectory(Path.of(place))) {
                try (Stream<Path> inside = Files.list(Path.of(place))) {
                    inside.sorted().forEach(homes::add);
                }
            }
        }
        Optional<Jvm> best = Optional.empty();
        for (Path home : homes) {
            Optional<Jvm> jvm = jvm(home.resolve("bin/java"));
            if (jvm.isPresent()
                    && (best.isEmpty()
                            || jvm.get().version().compareTo(best.get().version()) > 0)) {
                best = jvm;
            }
        }
        return best;
    }

    /**
     * The JVM of a java command, if it is one and its {@code release} file tells a version from 17
     * on.
     */
    private static Optional<Jvm> jvm(Path java) throws IOException {
        if (!Files.isExecutable(java)) {
            return Optional.empty();
        }
        Path real = java.toRealPath();
        Path release = real.getParent().resolveSibling("release");
        if (!Files.isReadable(release)) {
            return Optional.empty();
        }
        return Files.readAllLines(release).stream()
                .filter(line -> line.startsWith("JAVA_VERSION=\"") && !line.contains("\"1."))
                .map(line -> Runtime.Version.parse(line.substring(14, line.length() - 1)))
                .filter(version -> version.feature() >= 17)
                .map(version -> new Jvm(real, version))
                .findFirst();
    }
}
