package dev.relations.shell;

import java.io.IOError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntUnaryOperator;
import org.jline.nativ.CLibrary;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Sized;
import org.jline.terminal.impl.AbstractUnixSysTerminal;
import org.jline.terminal.impl.jni.JniTerminalProvider;
import org.jline.terminal.spi.Pty;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/**
 * The terminal that the process runs in, by the native part of the library. The library's own is
 * the same, but reads tables of a thousand abilities first.
 */
final class ProcessTerminal extends AbstractUnixSysTerminal {

    /** The descriptor of standard input. */
    private static final int IN = 0;

    private final Pty pty;

    private ProcessTerminal(TerminalProvider provider, Pty pty, String type) throws IOException {
        super(
                provider,
                SystemStream.Output,
                Terminals.NAME,
                type,
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_8,
                true,
                SignalHandler.SIG_IGN,
                pty.getAttr());
        this.pty = pty;
    }

    /**
     * Opens the terminal.
     *
     * @throws IOException when input and output are no terminal
     * @throws RuntimeException or an {@link UnsatisfiedLinkError}, when the native part of the
     *     library does not fit this machine
     */
    static ProcessTerminal open(String type) throws IOException {
        JniTerminalProvider provider = new JniTerminalProvider();
        return new ProcessTerminal(provider, provider.current(SystemStream.Output), type);
    }

    @Override
    protected void parseInfoCmp() {
        if (Abilities.tell(type, bools, ints, strings)) {
            detectTrueColorSupport();
        } else {
            super.parseInfoCmp();
        }
    }

    /** Lets the library wait for keys only while it reads, so that children get what is typed. */
    @Override
    protected IntUnaryOperator createPollFunction() {
        return milliseconds -> CLibrary.pollForInput(IN, milliseconds);
    }

    @Override
    protected Attributes doGetAttributes() {
        try {
            return pty.getAttr();
        } catch (IOException e) {
            throw new IOError(e);
        }
    }

    @Override
    protected void doSetAttributes(Attributes attributes) {
        try {
            pty.setAttr(attributes);
        } catch (IOException e) {
            throw new IOError(e);
        }
    }

    @Override
    protected Size doGetSize() {
        try {
            return pty.getSize();
        } catch (IOException e) {
            throw new IOError(e);
        }
    }

    @Override
    protected void doSetSize(Sized size) {
        try {
            pty.setSize(size);
        } catch (IOException e) {
            throw new IOError(e);
        }
    }
}
