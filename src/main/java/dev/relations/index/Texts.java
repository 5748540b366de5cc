package dev.relations.index;

import dev.relations.meeting.Party;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Texts by number, and the parties whose codes they are, each read when it is first asked for. Safe
 * for several threads.
 */
final class Texts {

    /** No texts. */
    static final Texts NONE = new Texts(new byte[8], 0);

    private final byte[] bytes;
    private final int offsets;
    private final int data;
    private final @Nullable String[] read;
    private @Nullable Party[] parties = {};

    /** Those that {@link TextTable} wrote. */
    Texts(byte[] bytes, int at) {
        this.bytes = bytes;
        int count = In.bounded(In.fixed4(bytes, at), bytes.length / 4);
        this.offsets = at + 4;
        this.data = offsets + 4 * (count + 1);
        this.read = new String[count];
    }

    int count() {
        return read.length;
    }

    /** Copies where each text begins, and the texts; {@link TextTable} writes so. */
    void copy(Out places, Out texts) {
        for (int i = 0; i < count(); i++) {
            places.fixed4(In.fixed4(bytes, offsets + 4 * i));
        }
        texts.raw(bytes, data, In.fixed4(bytes, offsets + 4 * count()));
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

    /** A text from a byte on, for who asks once: it is not kept. */
    String part(int number, int start) {
        int from = In.fixed4(bytes, offsets + 4 * number) + start;
        int to = In.fixed4(bytes, offsets + 4 * number + 4);
        return new String(bytes, data + from, to - from, StandardCharsets.UTF_8);
    }

    /** A party: a country where its number is odd; its code is the text of half the number. */
    Party party(int number) {
        @Nullable Party[] all = parties;
        if (number >= all.length) {
            all = Arrays.copyOf(all, Math.max(number + 1, 2 * all.length));
            parties = all;
        }
        Party known = all[number];
        if (known == null) {
            String code = get(number / 2);
            known = number % 2 == 1 ? Party.country(code) : Party.organisation(code);
            all[number] = known;
        }
        return known;
    }
}
