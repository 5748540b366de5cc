package dev.relations.cli.completing;

import dev.relations.cli.outside.Environment;
import dev.relations.completion.Candidate;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Offers the names of files and folders. */
final class FileNames {

    private final Environment environment;

    FileNames(Environment environment) {
        this.environment = environment;
    }

    /**
     * Those that begin as typed, in order of name; a folder ends with {@code /}, for more may
     * follow. Hidden ones only where a dot is typed.
     */
    List<Candidate> beginning(String typed, boolean onlyFolders) {
        int slash = typed.lastIndexOf('/');
        String folder = typed.substring(0, slash + 1);
        String name = typed.substring(slash + 1);
        List<Candidate> found = new ArrayList<>();
        for (File file : files(folder)) {
            boolean shown =
                    file.getName().startsWith(name) && (!file.isHidden() || !name.isEmpty());
            if (shown && file.isDirectory()) {
                String display = file.getName() + "/";
                found.add(new Candidate(folder + display, display, "", "folders", false));
            } else if (shown && !onlyFolders) {
                String display = file.getName();
                found.add(new Candidate(folder + display, display, "", "files", true));
            }
        }
        return found;
    }

    private List<File> files(String folder) {
        try {
            Path place = environment.workingDirectory().resolve(environment.atHome(folder));
            File[] files = place.toFile().listFiles();
            if (files == null) {
                return List.of();
            }
            Arrays.sort(files);
            return List.of(files);
        } catch (InvalidPathException e) {
            return List.of();
        }
    }
}
