package dev.relations.index;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that nobody but their owner may read, as what they hold may be. */
final class OwnFile {

    private static final FileAttribute<?>[] NONE = {};

    private OwnFile() {}

    /**
     * Makes a file. The JDK's own for temporary files draws its name by chance, and to set that up
     * takes longer than to write a small index.
     *
     * @throws java.nio.file.FileAlreadyExistsException where there is one
     */
    static OutputStream create(Path file) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] owner = posix ? new FileAttribute<?>[] {ownersAlone()} : NONE;
        return Channels.newOutputStream(
                Files.newByteChannel(
                        file,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        owner));
    }

    private static FileAttribute<Set<PosixFilePermission>> ownersAlone() {
        return PosixFilePermissions.asFileAttribute(
                Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
    }
}
