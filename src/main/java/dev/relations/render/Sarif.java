package dev.relations.render;

import dev.relations.diagnostic.Code;
import dev.relations.diagnostic.Diagnostic;
import dev.relations.diagnostic.Inspection;
import dev.relations.diagnostic.Severity;
import dev.relations.diagnostic.Silenced;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Diagnostics as a log of the Static Analysis Results Interchange Format.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
final class Sarif {

    private Sarif() {}

    static Map<String, Object> of(Inspection inspection, String version) {
        Set<Code> found = new TreeSet<>();
        inspection.diagnostics().forEach(d -> found.add(d.code()));
        inspection.silenced().forEach(each -> found.add(each.diagnostic().code()));
        List<Code> codes = List.copyOf(found);
        List<Object> results = new ArrayList<>();
        for (Diagnostic d : inspection.diagnostics()) {
            results.add(result(d, codes.indexOf(d.code())));
        }
        for (Silenced each : inspection.silenced()) {
            Diagnostic d = each.diagnostic();
            Map<String, Object> result = result(d, codes.indexOf(d.code()));
            Map<String, Object> suppression = new LinkedHashMap<>();
            suppression.put("kind", "inSource");
            suppression.put("justification", each.reason());
            result.put("suppressions", List.of(suppression));
            results.add(result);
        }
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "relations");
        driver.put("version", version);
        driver.put("rules", codes.stream().map(Sarif::rule).toList());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "unicodeCodePoints");
        run.put("results", results);
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return log;
    }

    private static Map<String, Object> rule(Code code) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", code.key());
        rule.put("shortDescription", text(code.explanation()));
        rule.put("defaultConfiguration", Map.of("level", level(code.severity())));
        return rule;
    }

    private static Map<String, Object> result(Diagnostic d, int rule) {
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", d.line());
        region.put("startColumn", d.column());
        region.put("endColumn", d.column() + d.length());
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("artifactLocation", Map.of("uri", uri(d.path())));
        place.put("region", region);
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", d.code().key());
        result.put("ruleIndex", rule);
        result.put("level", level(d.severity()));
        result.put("message", text(messageWithRemedy(d)));
        result.put("locations", List.of(Map.of("physicalLocation", place)));
        return result;
    }

    private static String messageWithRemedy(Diagnostic d) {
        return d.message() + d.remedy().map(remedy -> "\n" + remedy).orElse("");
    }

    private static Map<String, Object> text(String text) {
        return Map.of("text", text);
    }

    private static String level(Severity severity) {
        return severity == Severity.HINT ? "note" : severity.toString();
    }

    /** A relative reference, or the address of an absolute path. */
    private static String uri(String path) {
        String absolute = path.startsWith("/") ? path : "/" + path;
        try {
            String uri = new URI("file", "", absolute, null, null).toASCIIString();
            // Behind "./" a colon in the first name does not make it a scheme.
            return path.startsWith("/")
                    ? uri
                    : (path.indexOf(':') < 0 ? "" : "./") + uri.substring("file:///".length());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
