package dev.relations.shell;

import static org.jline.utils.InfoCmp.Capability;

import java.util.Map;
import java.util.Set;

/**
 * What the usual types of terminals can do, as far as an editor of lines asks: as the terminfo
 * database tells it, but without the search for its tables, which takes longer than all else of the
 * way to a prompt.
 */
final class Abilities {
    private static final String COLORS = "-256color";

    private Abilities() {}

    /**
     * Tells of a type, if it is one of the usual ones: xterm, screen and tmux, with or without 256
     * colours.
     *
     * @return whether it is
     */
    static boolean tell(
            String type,
            Set<Capability> bools,
            Map<Capability, Integer> ints,
            Map<Capability, String> strings) {
        boolean many = type.endsWith(COLORS);
        String family = many ? type.substring(0, type.length() - COLORS.length()) : type;
        boolean xterm = family.equals("xterm");
        if (!xterm && !family.equals("screen") && !family.equals("tmux")) {
            return false;
        }
        bools.add(Capability.auto_right_margin);
        bools.add(Capability.eat_newline_glitch);
        ints.put(Capability.max_colors, many ? 256 : 8);
        keys(strings, xterm);
        movements(strings, xterm);
        changes(strings, xterm);
        return true;
    }

    private static void keys(Map<Capability, String> strings, boolean xterm) {
        strings.put(Capability.keypad_xmit, "\\E[?1h\\E=");
        strings.put(Capability.keypad_local, "\\E[?1l\\E>");
        strings.put(Capability.key_up, "\\EOA");
        strings.put(Capability.key_down, "\\EOB");
        strings.put(Capability.key_right, "\\EOC");
        strings.put(Capability.key_left, "\\EOD");
        strings.put(Capability.key_home, xterm ? "\\EOH" : "\\E[1~");
        strings.put(Capability.key_ic, "\\E[2~");
        strings.put(Capability.key_dc, "\\E[3~");
        strings.put(Capability.key_end, xterm ? "\\EOF" : "\\E[4~");
        strings.put(Capability.key_ppage, "\\E[5~");
        strings.put(Capability.key_npage, "\\E[6~");
        strings.put(Capability.key_btab, "\\E[Z");
        strings.put(Capability.key_backspace, "^H");
    }

    private static void movements(Map<Capability, String> strings, boolean xterm) {
        strings.put(Capability.carriage_return, "^M");
        strings.put(Capability.back_tab, "\\E[Z");
        strings.put(Capability.cursor_address, "\\E[%i%p1%d;%p2%dH");
        strings.put(Capability.cursor_up, xterm ? "\\E[A" : "\\EM");
        strings.put(Capability.cursor_down, "^J");
        strings.put(Capability.cursor_right, "\\E[C");
        strings.put(Capability.cursor_left, "^H");
        strings.put(Capability.parm_up_cursor, "\\E[%p1%dA");
        strings.put(Capability.parm_down_cursor, "\\E[%p1%dB");
        strings.put(Capability.parm_right_cursor, "\\E[%p1%dC");
        strings.put(Capability.parm_left_cursor, "\\E[%p1%dD");
        strings.put(Capability.save_cursor, "\\E7");
        strings.put(Capability.restore_cursor, "\\E8");
        strings.put(Capability.change_scroll_region, "\\E[%i%p1%d;%p2%dr");
    }

    private static void changes(Map<Capability, String> strings, boolean xterm) {
        strings.put(Capability.bell, "^G");
        strings.put(Capability.flash_screen, xterm ? "\\E[?5h$<100/>\\E[?5l" : "\\Eg");
        strings.put(Capability.clear_screen, xterm ? "\\E[H\\E[2J" : "\\E[H\\E[J");
        strings.put(Capability.clr_eol, "\\E[K");
        strings.put(Capability.clr_eos, "\\E[J");
        strings.put(Capability.insert_line, "\\E[L");
        strings.put(Capability.delete_line, "\\E[M");
        strings.put(Capability.delete_character, "\\E[P");
        strings.put(Capability.parm_insert_line, "\\E[%p1%dL");
        strings.put(Capability.parm_delete_line, "\\E[%p1%dM");
        strings.put(Capability.parm_ich, "\\E[%p1%d@");
        strings.put(Capability.parm_dch, "\\E[%p1%dP");
        strings.put(Capability.enter_alt_charset_mode, xterm ? "\\E(0" : "^N");
        strings.put(Capability.exit_alt_charset_mode, xterm ? "\\E(B" : "^O");
    }
}
