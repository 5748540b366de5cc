package dev.relations.change;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/**
 * The user's trash folder, as the <a
 * href="https://specifications.freedesktop.org/trash-spec/latest/">specification</a> of
 * freedesktop.org has it: {@code files/} holds what was removed, {@code info/} from where and when.
 */
public final class Trash {

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    private final Path folder;
    private final Clock clock;

    /**
     * The trash below a folder of data: {@code $XDG_DATA_HOME}, usually {@code ~/.local/share}.
     *
     * @param clock the time and the user's zone, in which the trash tells it
     */
    public Trash(Path data, Clock clock) {
        this.folder = data.resolve("Trash");
        this.clock = clock;
    }

    Path folder() {
        return folder;
    }

    /** Puts a copy of a file there; what was made, to be taken away again if need be. */
    Copy put(Path file, String text, Disk disk) throws IOException {
        Path infos = Files.createDirectories(folder.resolve("info"));
        Path files = Files.createDirectories(folder.resolve("files"));
        String info =
                "[Trash Info]\nPath="
                        + escaped(file.toString())
                        + "\nDeletionDate="
                        + LocalDateTime.now(clock).format(SECONDS)
                        + "\n";
        String name = String.valueOf(file.getFileName());
        for (int i = 2; ; i++) {
            Copy copy = new Copy(files.resolve(name), infos.resolve(name + ".trashinfo"));
            if (!Files.exists(copy.file) && taken(copy.info, info, disk)) {
                disk.writeNew(copy.file, text.getBytes(StandardCharsets.UTF_8));
                return copy;
            }
            name = i + "-" + file.getFileName();
        }
    }

    /** The info file is made first: it says whose the name is. */
    private static boolean taken(Path info, String text, Disk disk) throws IOException {
        try {
            disk.writeNew(info, text.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    /** What the trash holds of one file. */
    record Copy(Path file, Path info) {
        void takeAway(Disk disk) throws IOException {
            disk.delete(file);
            disk.delete(info);
        }
    }

    /** As in an address: what is no letter, digit or mark of ASCII by its bytes. */
    private static String escaped(String path) {
        StringBuilder out = new StringBuilder();
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            boolean plain =
                    (c >= 'a' && c <= 'z')
                            || (c >= 'A' && c <= 'Z')
                            || (c >= '0' && c <= '9')
                            || "/-_.~".indexOf(c) >= 0;
            out.append(plain ? String.valueOf(c) : "%" + hex(c >> 4) + hex(c & 15));
        }
        return out.toString();
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }
}
