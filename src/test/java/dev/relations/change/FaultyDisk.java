package dev.relations.change;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A disk on which one step goes wrong: by an error of the system, or as the process is killed. */
final class FaultyDisk extends Disk {

    /** The process is killed; whatever it would still do does not happen. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** The error of the system at a step. */
    interface Fault {
        IOException at(String step, Path file);
    }

    private final int faulty;
    private final Optional<Fault> fault;
    private final AtomicInteger steps = new AtomicInteger();

    private FaultyDisk(int faulty, Optional<Fault> fault) {
        this.faulty = faulty;
        this.fault = fault;
    }

    /** Nothing goes wrong; and nothing is waited for. */
    static FaultyDisk sound() {
        return new FaultyDisk(Integer.MAX_VALUE, Optional.empty());
    }

    /** Killed in the midst of a step, from 1. */
    static FaultyDisk killedAt(int step) {
        return new FaultyDisk(step, Optional.empty());
    }

    /** At a step, from 1, the system refuses. */
    static FaultyDisk failingAt(int step, Fault fault) {
        return new FaultyDisk(step, Optional.of(fault));
    }

    private void step(String name, Path file) throws IOException {
        int now = steps.incrementAndGet();
        if (fault.isPresent() && now == faulty) {
            throw fault.get().at(name, file);
        } else if (fault.isEmpty() && now >= faulty) {
            throw new Killed();
        }
    }

    /** A half file is what remains of one that is killed; no test waits for a real disk. */
    @Override
    void writeNew(Path file, Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.writeTo(bytes);
        layOut(file, bytes.toByteArray());
    }

    @Override
    void layOut(Path file, byte[] bytes) throws IOException {
        try {
            step("write", file);
        } catch (Killed e) {
            if (steps.get() == faulty) {
                byte[] half = Arrays.copyOf(bytes, bytes.length / 2);
                Files.write(file, half, StandardOpenOption.CREATE_NEW);
            }
            throw e;
        }
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
    }

    @Override
    void forceText(Path file) throws IOException {
        step("force", file);
    }

    @Override
    void link(Path temporary, Path target) throws IOException {
        step("link", target);
        super.link(temporary, target);
    }

    @Override
    void replace(Path temporary, Path target) throws IOException {
        step("rename", target);
        super.replace(temporary, target);
    }

    @Override
    void delete(Path file) throws IOException {
        step("delete", file);
        super.delete(file);
    }

    @Override
    void makeFolder(Path folder) throws IOException {
        step("mkdir", folder);
        super.makeFolder(folder);
    }

    @Override
    void force(Path folder) throws IOException {
        step("force", folder);
    }

    @Override
    void likeThat(Path file, Path model) throws IOException {
        step("chmod", file);
        super.likeThat(file, model);
    }
}
