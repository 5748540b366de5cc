package dev.relations.change;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;

/** Everything that changes a disk, step by step, so that a test can let any step fail. */
class Disk {

    /** So many bytes are written at once. */
    private static final int PIECE = 1 << 16;

    byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    /** What a file is to hold, written piece by piece. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** A file where none is, forced to the disk; nothing is left of it if that fails. */
    void writeNew(Path file, Content content) throws IOException {
        write(file, content, true);
    }

    void writeNew(Path file, byte[] bytes) throws IOException {
        writeNew(file, out -> out.write(bytes));
    }

    /** The same, but the file lasts only when it is forced to the disk, too. */
    void layOut(Path file, byte[] bytes) throws IOException {
        write(file, out -> out.write(bytes), false);
    }

    private static void write(Path file, Content content, boolean forced) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), PIECE);
            content.writeTo(out);
            out.flush();
            if (forced) {
                channel.force(true);
            }
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | RefusedChangeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /**
     * Gives a file its own name, unless another has it already; it may keep the temporary one too.
     */
    void publish(Path temporary, Path target) throws IOException {
        try {
            link(temporary, target);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | IOException e) {
            // A file system without hard links: the name is taken by an empty file first.
            Files.createFile(target);
            try {
                replace(temporary, target);
            } catch (IOException failed) {
                Files.delete(target);
                throw failed;
            }
        }
    }

    void link(Path temporary, Path target) throws IOException {
        Files.createLink(target, temporary);
    }

    /** Puts a file in the place of another at one stroke. */
    void replace(Path temporary, Path target) throws IOException {
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    }

    void delete(Path file) throws IOException {
        Files.delete(file);
    }

    void makeFolder(Path folder) throws IOException {
        Files.createDirectory(folder);
    }

    /** Makes last what was laid out. */
    void forceText(Path file) throws IOException {
        try (FileChannel channel = opened(file)) {
            channel.force(true);
        }
    }

    private static FileChannel opened(Path file) throws IOException {
        try {
            return FileChannel.open(file, StandardOpenOption.WRITE);
        } catch (AccessDeniedException e) {
            // It has the permissions of a write-protected file; most systems force it all the same.
            return FileChannel.open(file, StandardOpenOption.READ);
        }
    }

    /** Makes the names in a folder last, where the system lets a folder be opened. */
    void force(Path folder) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (IOException e) {
            // Not every system can: the files themselves are safe on disk.
            return;
        }
        try (channel) {
            channel.force(true);
        }
    }

    /** Permissions, and owner and group where the system lets them be given away. */
    void likeThat(Path file, Path model) throws IOException {
        PosixFileAttributeView to = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        PosixFileAttributeView from =
                Files.getFileAttributeView(model, PosixFileAttributeView.class);
        if (to == null || from == null) {
            return;
        }
        PosixFileAttributes wanted = from.readAttributes();
        PosixFileAttributes present = to.readAttributes();
        try {
            if (!wanted.group().equals(present.group())) {
                to.setGroup(wanted.group());
            }
            if (!wanted.owner().equals(present.owner())) {
                to.setOwner(wanted.owner());
            }
        } catch (IOException e) {
            // Only the system's administrator may give a file away.
        }
        to.setPermissions(wanted.permissions());
    }

    /** The permissions of a file, {@code rw-r-----}; nothing where the system has none such. */
    String mode(Path file) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view == null
                ? ""
                : PosixFilePermissions.toString(view.readAttributes().permissions());
    }

    void setMode(Path file, String mode) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null && !mode.isEmpty()) {
            view.setPermissions(PosixFilePermissions.fromString(mode));
        }
    }
}
