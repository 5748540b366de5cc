package dev.relations.check;

import dev.relations.diagnostic.Code;
import dev.relations.meeting.Document;
import dev.relations.meeting.Meeting;
import dev.relations.meeting.Source;
import dev.relations.yaml.YamlPath;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses that are none, and links to files that are not there. Nothing is fetched. */
final class LinkRule implements Rule {

    private static final Pattern NEAR =
            Pattern.compile(
                    "^https?://(localhost|127\\.[0-9.]+|10\\.[0-9.]+|192\\.168\\.[0-9.]+"
                            + "|172\\.(?:1[6-9]|2[0-9]|3[01])\\.[0-9.]+|\\[::1\\]"
                            + "|[^/:?#]+\\.(?:local|localhost|lan|internal|intranet))(?=[:/?#]|$)");

    /** A link as Markdown has it. */
    private static final Pattern INNER = Pattern.compile("\\]\\(([^()\\s]+)\\)");

    @Override
    public void check(Folder folder, Findings found) {
        for (Meeting meeting : folder.meetings()) {
            List<Source> sources = meeting.account().sources();
            for (int i = 0; i < sources.size(); i++) {
                YamlPath field = Fields.SOURCES.item(i).key("url");
                sources.get(i).url().ifPresent(url -> check(url, meeting, field, folder, found));
            }
            List<Document> documents = meeting.account().documents();
            for (int i = 0; i < documents.size(); i++) {
                YamlPath field = Fields.DOCUMENTS.item(i).key("url");
                documents.get(i).url().ifPresent(url -> check(url, meeting, field, folder, found));
            }
            for (int i = 0; i < meeting.account().paragraphs().size(); i++) {
                String text = meeting.account().paragraphs().get(i).text();
                YamlPath field = Fields.PARAGRAPHS.item(i).key("text");
                checkText(text, meeting, field, folder, found);
            }
            meeting.account()
                    .notes()
                    .ifPresent(notes -> checkText(notes, meeting, Fields.NOTES, folder, found));
        }
    }

    private static void checkText(
            String text, Meeting meeting, YamlPath field, Folder folder, Findings found) {
        if (text.contains("](")) {
            Matcher matcher = INNER.matcher(text);
            while (matcher.find()) {
                check(matcher.group(1), meeting, field, folder, found);
            }
        }
    }

    private static void check(
            String url, Meeting meeting, YamlPath field, Folder folder, Findings found) {
        if (url.isEmpty()) {
            bad(meeting, field, "it is empty", found);
            return;
        }
        if (hasBlank(url)) {
            bad(meeting, field, "it has a blank in it", found);
            return;
        }
        String scheme = scheme(url);
        if (scheme.equals("http") || scheme.equals("https")) {
            host(url)
                    .ifPresentOrElse(
                            why -> bad(meeting, field, why, found),
                            () -> checkReach(url, meeting, field, found));
        } else if (scheme.isEmpty() || scheme.equals("file")) {
            checkFile(url, meeting, field, folder, found);
        } else if (isMisspelt(scheme)) {
            bad(meeting, field, "there is no " + scheme + ":", found);
        }
    }

    /** Such as {@code htps} and {@code ttp}: the letters of http in disorder, or one missing. */
    private static boolean isMisspelt(String scheme) {
        return scheme.length() <= 7
                && scheme.contains("t")
                && scheme.contains("p")
                && scheme.chars().allMatch(c -> "htps".indexOf(c) >= 0);
    }

    private static boolean hasBlank(String url) {
        return url.chars().anyMatch(c -> Character.isWhitespace(c) || c == 0xA0 || c == 0x3000);
    }

    /** What stands before the first colon, where that can be a scheme. */
    private static String scheme(String url) {
        int colon = url.indexOf(':');
        for (int i = 0; i < colon; i++) {
            char c = url.charAt(i);
            boolean inner = i > 0 && (Character.isDigit(c) || c == '+' || c == '-' || c == '.');
            if (!(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && !inner) {
                return "";
            }
        }
        return colon < 2 ? "" : url.substring(0, colon).toLowerCase(Locale.ROOT);
    }

    /** Why the address of a page has no host. */
    private static Optional<String> host(String url) {
        int slashes = url.indexOf("://");
        if (slashes < 0) {
            return Optional.of("// is missing behind the colon");
        }
        String rest = url.substring(slashes + 3);
        int end = 0;
        while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String host = rest.substring(rest.lastIndexOf('@', end) + 1, end);
        int port = host.lastIndexOf(':');
        String name = port > host.indexOf(']') ? host.substring(0, port) : host;
        boolean known = name.indexOf('.') > 0 || name.equals("localhost") || name.startsWith("[");
        return known && hasOnlySignsOfHosts(name)
                ? Optional.empty()
                : Optional.of("\"" + name + "\" is no host");
    }

    /** Addresses of one machine, or of one house. */
    private static void checkReach(String url, Meeting meeting, YamlPath field, Findings found) {
        Matcher matcher = NEAR.matcher(url);
        if (matcher.find()) {
            found.add(
                    Code.BAD_ADDRESS,
                    meeting,
                    field,
                    matcher.group(1) + " leads nowhere from other machines",
                    "write where everybody finds the page, or keep a copy beside the record");
        }
    }

    /** Letters of any script: names may be written as they are read. */
    private static boolean hasOnlySignsOfHosts(String name) {
        if (name.startsWith("[")) {
            return true;
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isLetterOrDigit(c) && "-._~%".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static void bad(Meeting meeting, YamlPath field, String why, Findings found) {
        found.add(
                Code.BAD_ADDRESS,
                meeting,
                field,
                "this is no address: " + why,
                "write it as in https://www.mofa.go.jp/page.html");
    }

    private static void checkFile(
            String url, Meeting meeting, YamlPath field, Folder folder, Findings found) {
        String looksLike = url.substring(0, Math.max(0, url.indexOf('/')));
        if (scheme(url).isEmpty() && isHost(url.indexOf('/') < 0 ? url : looksLike)) {
            bad(meeting, field, "https:// is missing", found);
        } else if (!exists(url, meeting, folder)) {
            found.add(
                    Code.DEAD_LINK,
                    meeting,
                    field,
                    "there is no file " + url,
                    "a link leads from the folder of the record, or from the records folder");
        }
    }

    private static boolean isHost(String name) {
        return name.startsWith("www.") && name.indexOf('.', 4) > 0;
    }

    private static boolean exists(String url, Meeting meeting, Folder folder) {
        try {
            if (scheme(url).equals("file")) {
                return Files.exists(Path.of(new URI(url)));
            }
            String path = withoutFragment(url);
            Path record = folder.path().resolve(meeting.path());
            return Files.exists(record.resolveSibling(path))
                    || Files.exists(folder.path().resolve(path));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return false;
        }
    }

    private static String withoutFragment(String url) {
        int end = url.indexOf('#');
        return end < 0 ? url : url.substring(0, end);
    }
}
