package dev.relations.cli;

import java.nio.file.Path;

/** How the path of a record is shown: as the user would type it from here. */
final class RecordPaths {

    private RecordPaths() {}

    /** Relative to the working directory when the folder is below it, absolute otherwise. */
    static String shown(Environment environment, Path folder, String path) {
        Path whole = folder.resolve(path);
        Path here = environment.workingDirectory();
        return whole.startsWith(here) ? here.relativize(whole).toString() : whole.toString();
    }
}
