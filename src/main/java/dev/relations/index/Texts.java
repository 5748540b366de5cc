package dev.relations.index;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Texts by number, each read when it is first asked for. Safe for several threads. */
final class Texts {

    private final byte[] bytes;
    private final int offsets;
    private final int data;
    private final @Nullable String[] read;

    /** Those that {@link TextTable} wrote. */
    Texts(byte[] bytes, int at) {
        this.bytes = bytes;
        int count = In.fixed4(bytes, at);
        this.offsets = at + 4;
        this.data = offsets + 4 * (count + 1);
        this.read = new String[count];
    }

    String get(int number) {
        String known = read[number];
        if (known == null) {
            int from = In.fixed4(bytes, offsets + 4 * number);
            int to = In.fixed4(bytes, offsets + 4 * number + 4);
            known = new String(bytes, data + from, to - from, StandardCharsets.UTF_8);
            read[number] = known;
        }
        return known;
    }
}
