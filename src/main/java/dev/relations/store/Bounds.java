package dev.relations.store;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A records folder ends where it ends: what a symbolic link in it points to elsewhere is not read.
 * Else the records of a stranger could show, and a change of them write, any file of the user.
 */
final class Bounds {

    private final Path folder;

    /** The bounds of a folder, which may itself be reached through links. */
    Bounds(Path folder) throws IOException {
        this.folder = folder.toRealPath();
    }

    /** What is wrong with a file that is really outside; none where it is inside. */
    Optional<Diagnostic> problem(Path file, String path) throws IOException {
        Path real = file.toRealPath();
        return real.startsWith(folder)
                ? Optional.empty()
                : Optional.of(
                        Diagnostic.ofFile(
                                path,
                                Code.LINK_OUT,
                                "this symbolic link leads out of the records folder, to " + real,
                                "put what it leads to into the folder itself"));
    }
}
