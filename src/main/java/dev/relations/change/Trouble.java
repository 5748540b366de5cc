package dev.relations.change;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/**
 * Why the system refuses to write, in the words of a user.
 *
 * @param remedy what can be done about it
 */
record Trouble(String reason, String remedy) {

    static Trouble of(IOException e) {
        String system =
                e instanceof FileSystemException f && f.getReason() != null
                        ? f.getReason()
                        : String.valueOf(e.getMessage());
        if (system.contains("Read-only file system")) {
            return new Trouble(
                    "the file system is read-only", "mount it so that it can be written");
        } else if (e instanceof AccessDeniedException
                || system.contains("Operation not permitted")) {
            return new Trouble(
                    "no permission to write here",
                    "give yourself permission, for example with chmod u+w");
        } else if (system.contains("No space left")) {
            return new Trouble("the disk is full", "make room, then try again");
        } else if (system.contains("quota exceeded")) {
            return new Trouble("your quota of the disk is used up", "make room, then try again");
        } else if (system.contains("File name too long")) {
            return new Trouble("the file name is too long for the system", "choose a shorter id");
        } else if (e instanceof NoSuchFileException) {
            return new Trouble(
                    "it has vanished, or its folder has", "see whether the folder is still there");
        } else if (e instanceof FileAlreadyExistsException
                || e instanceof NotDirectoryException
                || system.contains("Not a directory")) {
            return new Trouble("a file is in the way", "move it elsewhere");
        } else if (e instanceof AtomicMoveNotSupportedException) {
            return new Trouble(
                    "the file system cannot rename at one stroke",
                    "keep the records on a file system of this machine");
        } else if (system.contains("No locks available") || system.contains("not supported")) {
            return new Trouble(
                    "the file system cannot lock: " + system,
                    "keep the records on a file system that can");
        }
        return new Trouble("the system refuses: " + system, "see whether the disk is in order");
    }
}
