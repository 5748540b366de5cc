package dev.relations.shell;

import dev.relations.cli.Session;
import dev.relations.cli.command.Command;
import dev.relations.cli.command.Relations;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** A session and what runs its lines. */
final class Shell {
    private final Session session;
    private final Interpreter interpreter;

    private Shell(Relations relations, Interactive interactive) {
        SourceCommand.Depth depth = new SourceCommand.Depth();
        Map<String, Function<Relations, Command>> own = new LinkedHashMap<>();
        own.put("source", each -> new SourceCommand(each, interpreter(), depth));
        own.put("exit", each -> new ExitCommand(each, interpreter()));
        own.put("quit", each -> new QuitCommand(each, interpreter()));
        this.session = new Session(relations, interactive, own);
        this.interpreter = new Interpreter(session, interactive.system());
    }

    static Shell of(Relations relations, Interactive interactive) {
        return new Shell(relations, interactive);
    }

    Session session() {
        return session;
    }

    Interpreter interpreter() {
        return interpreter;
    }
}
