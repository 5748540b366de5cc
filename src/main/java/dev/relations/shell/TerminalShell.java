package dev.relations.shell;

import dev.relations.cli.command.ExitCode;
import dev.relations.cli.outside.Environment;
import dev.relations.cli.outside.TerminalFacts;
import dev.relations.render.Width;
import java.io.PrintWriter;
import java.util.concurrent.CancellationException;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;

/** A shell on a terminal: reads a line, does what it says, and so on. */
final class TerminalShell {
    private final Shell shell;
    private final Terminal terminal;
    private final ShellReader reader;
    private final Environment outer;
    private final PrintWriter out;
    private final PrintWriter err;
    private final TypedInput in;
    private final Leftovers leftovers = new Leftovers();

    TerminalShell(Shell shell, Terminal terminal) {
        this.shell = shell;
        this.terminal = terminal;
        this.outer = shell.session().environment();
        this.reader = Readers.ofLines(terminal, shell);
        this.out = new PrintWriter(new InterruptibleWriter(outer.out()));
        this.err = new PrintWriter(new InterruptibleWriter(outer.err()));
        this.in = new TypedInput(terminal);
    }

    /** Runs until the user leaves; the exit code. */
    int run() {
        Thread thread = Thread.currentThread();
        terminal.handle(Signal.INT, signal -> thread.interrupt());
        int code = ExitCode.OK;
        while (!shell.interpreter().hasLeft()) {
            reader.whenSeen(this::readAhead);
            try {
                code = line(reader.readLine(prompt()));
            } catch (UserInterruptException e) {
                endLineThatIsLeft();
                code = ExitCode.INTERRUPTED;
            } catch (CancellationException e) {
                // The line is given up, whatever it was doing; the next one begins.
                code = ExitCode.INTERRUPTED;
            } catch (EndOfFileException e) {
                endLineThatIsLeft();
                code = ExitCode.OK;
                break;
            }
        }
        shell.session().finish();
        return shell.interpreter().hasLeft() ? code : ExitCode.OK;
    }

    /** The editor does it where it can move the cursor. */
    private void endLineThatIsLeft() {
        if (terminal.getType().equals(Terminal.TYPE_DUMB)) {
            outer.out().println();
            outer.out().flush();
        }
    }

    /** Reads while the next line is typed; what goes wrong the next command tells. */
    private void readAhead() {
        Thread thread =
                new Thread(
                        () -> {
                            shell.session().readAhead();
                            leftovers.clear();
                        },
                        "read-ahead");
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((failed, e) -> {});
        thread.start();
    }

    /** The name, and what narrows the answers; a percent sign means something to the editor. */
    private String prompt() {
        String context = shell.session().shownContext();
        int room = Math.max(10, terminal.getColumns() / 2 - 14);
        String shown = Width.cut(context, room, "…");
        return context.isEmpty() ? "relations> " : "relations [" + shown.replace("%", "%%") + "]> ";
    }

    private int line(String text) {
        int code = shell.interpreter().line(shell.interpreter().grammar().parse(text), streams());
        boolean interrupted = Thread.interrupted() || code == ExitCode.INTERRUPTED;
        if (interrupted) {
            outer.out().println();
        }
        out.flush();
        err.flush();
        return interrupted ? ExitCode.INTERRUPTED : code;
    }

    /** Those of a command that is run now: the terminal may have another size than before. */
    private Environment streams() {
        Size size = terminal.getSize();
        TerminalFacts facts = outer.terminal();
        return outer.with(
                new TerminalFacts(
                        true,
                        facts.out(),
                        facts.err(),
                        size.getColumns() > 0 ? size.getColumns() : facts.columns(),
                        size.getRows() > 0 ? size.getRows() : facts.lines()),
                in,
                out,
                err);
    }
}
