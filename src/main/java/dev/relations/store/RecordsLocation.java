package dev.relations.store;

import dev.relations.yaml.YamlException;
import dev.relations.yaml.YamlMapping;
import dev.relations.yaml.YamlNode;
import dev.relations.yaml.YamlReader;
import dev.relations.yaml.YamlScalar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the records are: the folder of the option, else that of {@code $RELATIONS_RECORDS}, else
 * the nearest {@code records/} from the working folder upwards, else the one that the user's
 * configuration names under {@code records}.
 */
public sealed interface RecordsLocation {

    /** The variable that names the folder. */
    String VARIABLE = "RELATIONS_RECORDS";

    /**
     * They are here.
     *
     * @param by what led there: the option, the variable, the working folder or the configuration
     */
    record Found(Path folder, String by) implements RecordsLocation {}

    /**
     * They are not to be found.
     *
     * @param message why, without a full stop
     * @param remedy how to begin, or what to mend
     */
    record Missing(String message, String remedy) implements RecordsLocation {}

    /**
     * Looks for the records.
     *
     * @param option what {@code --records} says
     * @param environment the environment's variables
     * @param here the working folder
     */
    static RecordsLocation find(
            Optional<String> option, Map<String, String> environment, Path here) {
        if (option.isPresent()) {
            return named(option.get(), here, "--records");
        }
        String variable = environment.getOrDefault(VARIABLE, "");
        if (!variable.isEmpty()) {
            return named(variable, here, "$" + VARIABLE);
        }
        Optional<Path> above = upwards(here.toAbsolutePath().normalize());
        if (above.isPresent()) {
            return new Found(above.get(), "the working folder");
        }
        Optional<Path> file = configuration(environment);
        return file.filter(Files::isRegularFile)
                .flatMap(f -> configured(f, environment))
                .orElseGet(
                        () ->
                                new Missing(
                                        "there is no folder named records here or in any folder"
                                                + " above",
                                        begin(file)));
    }

    private static String begin(Optional<Path> configuration) {
        return "make one with mkdir records, or name one with --records DIR or $"
                + VARIABLE
                + configuration.map(f -> " or records: DIR in " + f).orElse("");
    }

    private static RecordsLocation named(String text, Path base, String by) {
        try {
            Path folder = base.resolve(text);
            if (Files.isDirectory(folder)) {
                return new Found(folder, by);
            }
            String why = Files.exists(folder) ? " is not a folder" : " does not exist";
            return new Missing(by + " names " + text + ", which" + why, "name a folder of records");
        } catch (InvalidPathException e) {
            return new Missing(by + " is no path: " + e.getReason(), "name a folder of records");
        }
    }

    /** A folder of records is named so, or holds a vocabulary. */
    private static Optional<Path> upwards(Path here) {
        for (Path at = here; at != null; at = at.getParent()) {
            boolean itself =
                    at.getFileName() != null && at.getFileName().toString().equals("records");
            if ((itself && Files.isDirectory(at)) || Files.isDirectory(at.resolve("vocabulary"))) {
                return Optional.of(at);
            }
            Path below = at.resolve("records");
            if (Files.isDirectory(below)) {
                return Optional.of(below);
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> configuration(Map<String, String> environment) {
        String config = environment.getOrDefault("XDG_CONFIG_HOME", "");
        String home = environment.getOrDefault("HOME", "");
        Optional<Path> folder =
                config.startsWith("/")
                        ? Optional.of(Path.of(config))
                        : home.isEmpty() ? Optional.empty() : Optional.of(Path.of(home, ".config"));
        return folder.map(f -> f.resolve("relations").resolve("config.yaml"));
    }

    private static Optional<RecordsLocation> configured(
            Path file, Map<String, String> environment) {
        try {
            List<YamlNode> documents = YamlReader.read(Files.readString(file));
            Optional<YamlNode> value =
                    documents.isEmpty() || !(documents.get(0) instanceof YamlMapping mapping)
                            ? Optional.empty()
                            : mapping.get("records");
            if (value.isEmpty() || !(value.get() instanceof YamlScalar scalar) || scalar.isNull()) {
                return Optional.empty();
            }
            String text = scalar.value();
            String home = environment.getOrDefault("HOME", "");
            String expanded =
                    text.startsWith("~/") && !home.isEmpty() ? home + text.substring(1) : text;
            Path base = file.toAbsolutePath().getParent();
            return Optional.of(named(expanded, base == null ? file : base, file.toString()));
        } catch (YamlException e) {
            return Optional.of(
                    new Missing(
                            file + ":" + e.line() + ":" + e.column() + ": " + e.reason(),
                            e.remedy().orElse("mend the configuration")));
        } catch (IOException e) {
            return Optional.of(
                    new Missing(file + " cannot be read", "give yourself permission to read it"));
        }
    }
}
