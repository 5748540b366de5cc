package dev.relations.readout.account;

import dev.relations.readout.page.Block;
import dev.relations.readout.page.Page;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A page, and where it was found.
 *
 * @param address its own address, or what it declares to be it
 * @param publisher who published it, where the user says so
 */
public record Account(Page page, Optional<String> address, Optional<String> publisher) {

    /** What of the page belongs to the account, without buttons and notes of the site. */
    public List<Block> blocks() {
        return Boilerplate.without(page.blocks());
    }

    /** The host of the address, in lower case; empty when there is none. */
    public String host() {
        return address.map(Account::host).orElse("");
    }

    private static String host(String address) {
        int from = address.indexOf("://");
        if (from < 0 || address.startsWith("file:")) {
            return "";
        }
        int to = address.indexOf('/', from + 3);
        String host = to < 0 ? address.substring(from + 3) : address.substring(from + 3, to);
        int colon = host.indexOf(':');
        return (colon < 0 ? host : host.substring(0, colon)).toLowerCase(Locale.ROOT);
    }

    /** Whether the address is on this host or one below it. */
    public boolean isOn(String domain) {
        String host = host();
        return host.equals(domain) || host.endsWith("." + domain);
    }
}
