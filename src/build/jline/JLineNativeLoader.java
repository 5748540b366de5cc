package org.jline.nativ;

import java.io.File;

/**
 * Loads the native part of the terminal library from where the app folder has it. The library's own
 * class of this name looks for it in other places too, and first reads what the process has loaded,
 * to find out which C library there is.
 */
public final class JLineNativeLoader {

    private static boolean loaded;

    private JLineNativeLoader() {}

    /**
     * Loads it, if that was not done yet.
     *
     * @return true
     * @throws RuntimeException when there is none for this machine
     */
    public static synchronized boolean initialize() {
        if (!loaded) {
            try {
                System.load(file().getAbsolutePath());
            } catch (UnsatisfiedLinkError e) {
                throw new RuntimeException(e.getMessage(), e);
            }
            loaded = true;
        }
        return true;
    }

    private static File file() {
        String name = System.mapLibraryName("jlinenative").replace(".dylib", ".jnilib");
        return new File(new File(System.getProperty("library.jline.path", ""), folder()), name);
    }

    private static String folder() {
        boolean usual =
                System.getProperty("os.name").equals("Linux")
                        && System.getProperty("os.arch").equals("amd64")
                        && !new File("/lib/ld-musl-x86_64.so.1").exists();
        return usual ? "Linux/x86_64" : OSInfo.getNativeLibFolderPathForCurrentOS();
    }
}
