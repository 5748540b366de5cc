package dev.relations.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version, as the build wrote it into the jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"relations " + number()};
    }

    static String number() {
        String number = Version.class.getPackage().getImplementationVersion();
        return number == null ? "(not packaged)" : number;
    }
}
