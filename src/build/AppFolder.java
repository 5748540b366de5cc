import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/**
 * Makes the app folder: {@code bin/relations} and {@code lib/} with one jar of everything, and the
 * native part of the terminal library beside it.
 *
 * <p>One jar, not compressed, starts a little faster than ten. Picocli is compiled anew from its
 * sources: the JVM takes no class into a start-up archive whose file is as old as those in
 * picocli's jar (version 49). There is no manifest: the JVM would read it at every start, and look
 * into it for every package. The terminal library keeps no log, and some of its classes give way to
 * those in {@code src/build/jline}.
 *
 * <p>Arguments: the project's folder; its jar; the app folder to make; picocli's sources; the class
 * path of the program, of which the jars count.
 */
final class AppFolder {
    private static final int RELEASE = 17;

    private static final String TERMINAL = "org/jline/";
    private static final String NATIVE = TERMINAL + "nativ/";
    private static final String NO_LOG = TERMINAL + "utils/NoLog";

    /** The earliest that a zip file can tell, so that the jar is the same from every build. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Contents by name, of the jar to be. */
    private final Map<String, byte[]> entries = new TreeMap<>();

    public static void main(String[] args) throws IOException {
        Path project = Path.of(args[0]);
        Path jar = Path.of(args[1]);
        Path app = Path.of(args[2]);
        Path picocliSources = Path.of(args[3]);
        String[] classPath = args[4].split(File.pathSeparator, -1);

        delete(app);
        Path bin = Files.createDirectories(app.resolve("bin"));
        Path lib = Files.createDirectories(app.resolve("lib"));
        Path launcher = project.resolve("src/launcher");
        copyExecutable(launcher.resolve("relations"), bin.resolve("relations"));
        Files.copy(launcher.resolve("jvm.options"), lib.resolve("jvm.options"));

        AppFolder folder = new AppFolder();
        folder.addClasses(compiled(picocliSources));
        for (String element : classPath) {
            String name = Path.of(element).getFileName().toString();
            if (name.endsWith(".jar") && !name.startsWith("picocli-")) {
                folder.addJar(Path.of(element));
            }
        }
        folder.hasten(project, classPath, jar);
        folder.addJar(jar);
        Path training = project.resolve("src/build/Training.java");
        folder.addClasses(compile(List.of(training), jar, sibling(jar, "training-classes")));
        folder.moveNativeLibraries(Files.createDirectory(lib.resolve("native")));
        folder.write(lib.resolve("relations.jar"));
    }

    /**
     * The native part of the terminal library, as files: from the jar it would be copied into a
     * temporary folder at every start.
     */
    private void moveNativeLibraries(Path to) throws IOException {
        for (String name : List.copyOf(entries.keySet())) {
            if (name.startsWith(NATIVE) && (name.endsWith(".so") || name.endsWith(".jnilib"))) {
                Path file = to.resolve(name.substring(NATIVE.length()));
                Files.createDirectories(file.getParent());
                Files.write(file, entries.remove(name));
            }
        }
    }

    /**
     * Takes from the terminal library what costs a good part of the way to a prompt: it keeps no
     * log, and some of its classes give way to others that have the same methods.
     */
    private void hasten(Path project, String[] classPath, Path jar) throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.list(project.resolve("src/build/jline"))) {
            sources = files.sorted().toList();
        }
        Path beside = sibling(jar, "jline-classes");
        delete(beside);
        Map<String, byte[]> classes = classes(compile(sources, nativePart(classPath), beside));
        for (String name : classes.keySet()) {
            String nested = name.replace(".class", "$");
            entries.keySet().removeIf(each -> each.startsWith(nested));
            if (entries.remove(name) == null && !name.equals(NO_LOG + ".class")) {
                throw new IOException("the terminal library has no " + name + " any more");
            }
        }
        entries.replaceAll(
                (name, content) ->
                        name.startsWith(TERMINAL) && name.endsWith(".class")
                                ? LogCalls.directed(content, NO_LOG)
                                : content);
        entries.putAll(classes);
    }

    private static Path nativePart(String[] classPath) throws IOException {
        for (String element : classPath) {
            if (Path.of(element).getFileName().toString().startsWith("jline-native-")) {
                return Path.of(element);
            }
        }
        throw new IOException("the native part of the terminal library is missing");
    }

    private static void copyExecutable(Path from, Path to) throws IOException {
        Files.copy(from, to);
        if (!to.toFile().setExecutable(true, false)) {
            throw new IOException("cannot make " + to + " executable");
        }
    }

    /**
     * The classes of a sources jar, in a folder beside the jar's; kept from an earlier build if
     * there.
     */
    private static Path compiled(Path sourcesJar) throws IOException {
        String name = sourcesJar.getFileName().toString().replace("-sources.jar", "");
        Path classes = sibling(sourcesJar, name + "-classes");
        if (Files.exists(classes)) {
            return classes;
        }
        Path sources = sibling(sourcesJar, name + "-sources");
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, byte[]> entry : read(sourcesJar).entrySet()) {
            if (entry.getKey().endsWith(".java") && !entry.getKey().equals("module-info.java")) {
                Path file = sources.resolve(entry.getKey());
                Files.createDirectories(file.getParent());
                files.add(Files.write(file, entry.getValue()));
            }
        }
        Path whole = compile(files, sourcesJar, sibling(sourcesJar, name + "-unfinished"));
        return Files.move(whole, classes);
    }

    private static Path compile(List<Path> sources, Path classPath, Path classes)
            throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--release", Integer.toString(RELEASE)));
        arguments.addAll(
                List.of(
                        "-XDstringConcat=inline",
                        "-proc:none",
                        "-nowarn",
                        "-Xlint:none",
                        "-encoding",
                        "UTF-8"));
        arguments.addAll(List.of("-classpath", classPath.toString(), "-d", classes.toString()));
        sources.forEach(source -> arguments.add(source.toString()));
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        String[] line = arguments.toArray(String[]::new);
        if (ToolProvider.getSystemJavaCompiler().run(null, messages, messages, line) != 0) {
            delete(classes);
            throw new IOException("cannot compile " + sources + "\n" + messages);
        }
        return classes;
    }

    private void addClasses(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> each : classes(folder).entrySet()) {
            add(each.getKey(), each.getValue());
        }
    }

    private static Map<String, byte[]> classes(Path folder) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString();
                classes.put(
                        name.replace(file.getFileSystem().getSeparator(), "/"),
                        Files.readAllBytes(file));
            }
        }
        return classes;
    }

    private void addJar(Path jar) throws IOException {
        Map<String, byte[]> contents = read(jar);
        Map<Integer, Map<String, byte[]>> newer = new TreeMap<>();
        for (Map.Entry<String, byte[]> entry : contents.entrySet()) {
            String name = entry.getKey();
            if (name.startsWith("META-INF/versions/")) {
                String[] parts = name.split("/", 4);
                newer.computeIfAbsent(Integer.valueOf(parts[2]), v -> new TreeMap<>())
                        .put(parts[3], entry.getValue());
            } else if (name.startsWith("META-INF/") && isLegal(name)) {
                String legal = name.substring("META-INF/".length());
                add("META-INF/legal/" + jar.getFileName() + "/" + legal, entry.getValue());
            } else if (!isOfTheJarItself(name)) {
                add(name, entry.getValue());
            }
        }
        // Of a multi-release jar, what Java 17 would see.
        newer.forEach(
                (version, replacements) -> {
                    if (version <= RELEASE) {
                        replacements.keySet().removeIf(AppFolder::isOfTheJarItself);
                        replacements.keySet().retainAll(contents.keySet());
                        entries.putAll(replacements);
                    }
                });
    }

    private static boolean isLegal(String name) {
        return name.contains("LICENSE") || name.contains("NOTICE");
    }

    private static boolean isOfTheJarItself(String name) {
        return name.equals("META-INF/MANIFEST.MF")
                || name.startsWith("META-INF/maven/")
                || name.startsWith("META-INF/native-image/")
                || name.endsWith("module-info.class");
    }

    private void add(String name, byte[] content) throws IOException {
        byte[] there = entries.putIfAbsent(name, content);
        if (there == null || Arrays.equals(there, content)) {
            return;
        }
        if (!name.startsWith("META-INF/services/")) {
            throw new IOException("two libraries have different files of the name " + name);
        }
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(there);
        both.write('\n');
        both.writeBytes(content);
        entries.put(name, both.toByteArray());
    }

    private void write(Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                put(zip, entry.getKey(), entry.getValue());
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(EPOCH);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static Map<String, byte[]> read(Path jar) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (InputStream file = Files.newInputStream(jar);
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    contents.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        return contents;
    }

    private static Path sibling(Path path, String name) {
        return path.toAbsolutePath().resolveSibling(name);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

/** The calls in a class file for a log of the JVM. */
final class LogCalls {

    private static final String OWNER = "java/lang/System";
    private static final String NAME = "getLogger";

    private static final int UTF8 = 1;
    private static final int CLASS = 7;
    private static final int METHOD = 10;
    private static final int TWO_ENTRIES = 8;

    /** Bytes behind the tag of a constant, by the tag; of a text two and those that they tell. */
    private static final int[] LENGTHS = {
        0, 2, 0, 4, 4, 8, 8, 2, 2, 4, 4, 4, 4, 0, 0, 3, 2, 4, 4, 2, 2
    };

    /** Where the constants are counted, by the JVM specification, 4.1. */
    private static final int COUNT = 8;

    private final ByteBuffer file;

    /** Where each constant begins. */
    private final int[] places;

    private final int end;

    private LogCalls(byte[] classFile) {
        file = ByteBuffer.wrap(classFile);
        places = new int[unsigned(COUNT)];
        int at = COUNT + 2;
        for (int i = 1; i < places.length; i++) {
            places[i] = at;
            int length = LENGTHS[file.get(at)];
            at += 1 + length + (file.get(at) == UTF8 ? unsigned(at + 1) : 0);
            i += length == TWO_ENTRIES ? 1 : 0;
        }
        end = at;
    }

    /** The same class, with those calls directed to a method of the same name of another one. */
    static byte[] directed(byte[] classFile, String owner) {
        LogCalls calls = new LogCalls(classFile.clone());
        boolean found = false;
        for (int place : calls.places) {
            if (place > 0 && calls.isCall(place)) {
                calls.file.putShort(place + 1, (short) (calls.places.length + 1));
                found = true;
            }
        }
        return found ? calls.with(owner.getBytes(StandardCharsets.UTF_8)) : classFile;
    }

    private boolean isCall(int place) {
        if (file.get(place) != METHOD) {
            return false;
        }
        int nameAndType = places[unsigned(place + 3)];
        return text(unsigned(places[unsigned(place + 1)] + 1)).equals(OWNER)
                && text(unsigned(nameAndType + 1)).equals(NAME);
    }

    /** With the constants of a class behind the others. */
    private byte[] with(byte[] owner) {
        byte[] before = file.array();
        ByteBuffer after = ByteBuffer.allocate(before.length + owner.length + 6);
        file.putShort(COUNT, (short) (places.length + 2));
        after.put(before, 0, end);
        after.put((byte) UTF8).putShort((short) owner.length).put(owner);
        after.put((byte) CLASS).putShort((short) places.length);
        return after.put(before, end, before.length - end).array();
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(file.getShort(at));
    }

    private String text(int constant) {
        int place = places[constant];
        return new String(file.array(), place + 3, unsigned(place + 1), StandardCharsets.UTF_8);
    }
}
