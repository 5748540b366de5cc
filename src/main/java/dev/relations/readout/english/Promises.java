package dev.relations.readout.english;

import dev.relations.edtf.Edtf;
import dev.relations.readout.account.Evidence;
import dev.relations.readout.account.Found;
import dev.relations.readout.account.Tongue;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the parties undertake in a sentence in English: agreements about what is to be done. */
final class Promises {

    private static final String ALL =
            "(?:the )?(?:two|both|three|four|five|foreign|prime)? ?(?:ministers|leaders|sides|countries|parties|presidents|governments|delegations|officials|principals|secretaries|advisors|nations|vice presidents)|they|both|the two|(?:the )?united states and [A-Z][\\w ]+|[A-Z][\\w.]+ and [A-Z][\\w.]+";
    private static final Pattern AGREED =
            Pattern.compile(
                    "\\b(?:also |further |both |then |in addition,? )*(?:agreed|concurred|committed|decided|pledged|resolved|confirmed|affirmed|reaffirmed|vowed|determined|undertook)"
                            + "(?: (?:with each other|again|once again|together|fully|in principle|on the importance of))*"
                            + "(?:,? (?:on|upon) (?:the need )?| that (?:they|the two (?:countries|sides|ministers|leaders)|both (?:countries|sides)|their \\w+|Japan and [A-Z]\\w+|it is \\w+ |the [A-Z]\\w+ )?(?:would|will|should|shall)? ?(?:continue )?| the intention | their (?:intention|commitment|determination) | )(?<what>to [a-z].*|(?<=(?:would|will|should|shall) )[a-z].*|(?<=on )(?:continuing|working|holding|strengthening|deepening|promoting|cooperating|advancing|establishing|launching|expanding|enhancing|accelerating|maintaining|the early|early|further) ?.*)");
    private static final Pattern WILL =
            Pattern.compile(
                    "(?:^|, |; |that )(?:the |both )?(?<who>two (?:sides|countries|leaders|ministers|governments)|both (?:sides|countries)|[Tt]hey|leaders|[A-Z][\\w.]+ and [A-Z][\\w.]+|United States and [A-Z][\\w ]+|next [\\w -]*meeting) (?:will|shall) (?<what>[a-z].*)");
    private static final Pattern JOINT =
            Pattern.compile(
                    "(?i)(?:^|[,;] |that |\\band |addition, |context, |regard, |end, |and )(?:"
                            + ALL
                            + ")\\b");
    private static final Pattern VAGUE =
            Pattern.compile("(?i)to (?:the|a|an|its|their|our|all|these|this|each|every|be)\\b.*");
    private static final Pattern DUE =
            Pattern.compile(
                    "(?i)\\b(?:by|before|within|in|later|until|no later than) (?:the end of )?(this year|next year|(?:19|20)\\d\\d|next month|this month|this (?:spring|summer|autumn|fall|winter))");

    private final Optional<LocalDate> released;

    Promises(Optional<LocalDate> released) {
        this.released = released;
    }

    /** What a sentence promises for all sides. */
    List<Found<Tongue.Promise>> in(Evidence evidence) {
        String sentence = evidence.excerpt();
        List<Found<Tongue.Promise>> promises = new ArrayList<>();
        Matcher agreed = AGREED.matcher(sentence);
        if (agreed.find() && isJoint(sentence, agreed.start())) {
            String what = agreed.group("what").strip();
            if (!VAGUE.matcher(what).matches()) {
                promises.add(promise(what, evidence));
            }
        } else {
            Matcher will = WILL.matcher(sentence);
            if (will.find()) {
                promises.add(promise(will.group("what").strip(), evidence));
            }
        }
        return promises;
    }

    /** Whether several did it, not one of them. */
    private static boolean isJoint(String sentence, int verb) {
        String before = sentence.substring(0, verb);
        return JOINT.matcher(before).find();
    }

    private Found<Tongue.Promise> promise(String clause, Evidence evidence) {
        String text = clause.replaceAll("^to ", "").replaceAll("[.;,]+$", "");
        Matcher due = DUE.matcher(text);
        return Tongue.Promise.in(evidence, text, due.find() ? due(due.group(1)) : Optional.empty());
    }

    /** By when, as far as words such as {@code next year} tell. */
    private Optional<Edtf> due(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        if (lower.matches("(?:19|20)\\d\\d")) {
            return Optional.of(Edtf.parse(lower));
        }
        return released.flatMap(
                day ->
                        switch (lower) {
                            case "this year" -> Optional.of(Edtf.parse(Year.from(day).toString()));
                            case "next year" ->
                                    Optional.of(Edtf.parse(Year.from(day).plusYears(1).toString()));
                            case "this month" ->
                                    Optional.of(Edtf.parse(YearMonth.from(day).toString()));
                            case "next month" ->
                                    Optional.of(
                                            Edtf.parse(
                                                    YearMonth.from(day).plusMonths(1).toString()));
                            default -> Optional.empty();
                        });
    }
}
