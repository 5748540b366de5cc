package dev.relations.shell;

import dev.relations.cli.Session;
import dev.relations.cli.command.CommandException;
import dev.relations.cli.command.ExitCode;
import dev.relations.cli.outside.Environment;
import dev.relations.cli.outside.PipeWriter;
import dev.relations.cli.outside.TerminalFacts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Runs the stages of a pipeline. What a command writes for the next one is plain, as it is in a
 * pipe of the system's shell. The exit code is that of the last stage that failed.
 */
final class Pipeline {
    private final Session session;
    private final SystemCommands system;
    private final Environment streams;

    /** A pipeline that begins and ends with these streams. */
    Pipeline(Session session, SystemCommands system, Environment streams) {
        this.session = session;
        this.system = system;
        this.streams = streams;
    }

    int run(List<Stage> stages) {
        try {
            return each(stages);
        } catch (CommandException e) {
            return session.tell(streams, e);
        }
    }

    private int each(List<Stage> stages) {
        if (stages.get(0) instanceof Stage.OfSystem alone) {
            return system.run(alone.text(), streams);
        }
        Environment from = streams;
        int failure = ExitCode.OK;
        for (int i = 0; i < stages.size(); i++) {
            int left = stages.size() - i;
            int code;
            if (left == 1) {
                code = last(stages.get(i), from);
            } else if (left == 2 && stages.get(i + 1) instanceof Stage.OfSystem reader) {
                return both((Stage.Own) stages.get(i), reader, from, failure);
            } else {
                ByteArrayOutputStream written = new ByteArrayOutputStream();
                code = into(stages.get(i), from, written);
                from = reading(new ByteArrayInputStream(written.toByteArray()));
            }
            failure = code == ExitCode.OK ? failure : code;
        }
        return failure;
    }

    private int last(Stage stage, Environment from) {
        if (stage instanceof Stage.Own own) {
            return own(own, from);
        }
        SystemCommands.Child child = system.fed(((Stage.OfSystem) stage).text(), streams);
        feed(child, from.in());
        return child.end();
    }

    /** A command of ours, and a child that reads while it writes. */
    private int both(Stage.Own own, Stage.OfSystem reader, Environment from, int failure) {
        LateInput input = new LateInput(() -> system.fed(reader.text(), streams));
        int code = own(own, writing(from, input));
        if (code != ExitCode.OK && code != ExitCode.INCOMPLETE) {
            return input.end().filter(c -> c != ExitCode.OK).orElse(code);
        }
        int read = input.endAfterAll();
        return read != ExitCode.OK ? read : code != ExitCode.OK ? code : failure;
    }

    private int into(Stage stage, Environment from, OutputStream written) {
        if (stage instanceof Stage.Own own) {
            return own(own, writing(from, written));
        }
        SystemCommands.Child child = system.filter(((Stage.OfSystem) stage).text(), streams);
        Thread feeding = new Thread(() -> feed(child, from.in()), "child-input");
        feeding.setDaemon(true);
        feeding.start();
        try {
            child.output().transferTo(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return child.end();
    }

    private static void feed(SystemCommands.Child child, InputStream in) {
        try (OutputStream input = child.input()) {
            in.transferTo(input);
        } catch (IOException e) {
            // It did not read to the end, as head does not.
        }
    }

    private int own(Stage.Own own, Environment from) {
        List<String> words = own.words().stream().map(each -> each.in(from)).toList();
        int code = ExitCode.OK;
        try (Redirected redirected = Redirected.of(own.redirects(), from)) {
            code = session.run(redirected.streams(), words);
        } catch (CommandException e) {
            // A file whose end cannot be written either has been told of already.
            return code == ExitCode.OK ? session.tell(from, e) : code;
        }
        return code;
    }

    private Environment reading(InputStream in) {
        TerminalFacts facts = streams.terminal();
        return streams.with(
                new TerminalFacts(false, facts.out(), facts.err(), facts.columns(), facts.lines()),
                in,
                streams.out(),
                streams.err());
    }

    private static Environment writing(Environment from, OutputStream out) {
        TerminalFacts facts = from.terminal();
        return from.with(
                new TerminalFacts(facts.in(), false, facts.err(), facts.columns(), facts.lines()),
                from.in(),
                PipeWriter.to(out),
                from.err());
    }
}
