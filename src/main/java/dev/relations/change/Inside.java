package dev.relations.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The paths of a folder, none of which leads out of it. */
final class Inside {

    private final Path folder;

    /**
     * @param folder with no link in its path
     */
    Inside(Path folder) {
        this.folder = folder;
    }

    /** The file of a path; none if the path does not stay inside by what it says alone. */
    Optional<Path> plain(String path) {
        try {
            Path file = folder.resolve(path).normalize();
            boolean plain = !path.isEmpty() && folder.relativize(file).toString().equals(path);
            return plain && file.startsWith(folder) && !file.equals(folder)
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Where a path really leads, links followed; none if that is outside. */
    Optional<Path> real(String path) throws IOException {
        Optional<Path> file = plain(path);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        if (Files.exists(file.get(), LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(file.get().toRealPath()).filter(this::contains);
        }
        Path above = file.get();
        while (!Files.exists(above, LinkOption.NOFOLLOW_LINKS)) {
            Path parent = above.getParent();
            if (parent == null) {
                throw new NoSuchFileException(folder.toString());
            }
            above = parent;
        }
        Path real = above.toRealPath();
        return contains(real) || real.equals(folder)
                ? Optional.of(real.resolve(above.relativize(file.get())))
                : Optional.empty();
    }

    private boolean contains(Path real) {
        return real.startsWith(folder) && !real.equals(folder);
    }

    /** The path of a file below the folder. */
    String path(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
