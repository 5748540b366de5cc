package dev.relations.readout.japanese;

import dev.relations.edtf.Edtf;
import dev.relations.meeting.ClockTime;
import dev.relations.meeting.Length;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Day, start and duration in the opening sentence of an account in Japanese. */
final class Times {

    /** Brackets that tell how late it was in Japan or at the place. */
    private static final Pattern BRACKETS = Pattern.compile("\\((?<text>[^()]*)\\)");

    private static final Pattern CLOCK =
            Pattern.compile(
                    "(?<half>午前|午後|正午)\\s*(?:(?<hour>\\d{1,2})\\s*時\\s*(?:(?<minute>\\d{1,2})\\s*分|(?<thirty>半))?)?\\s*(?<about>頃|ごろ|過ぎ|すぎ)?");
    private static final Pattern LENGTH =
            Pattern.compile(
                    "(?<about>約|およそ)?\\s*(?:(?<hours>\\d{1,2})\\s*時間(?<half>半)?)?\\s*(?:(?<minutes>\\d{1,3})\\s*分)?間?(?<over>余り|弱|強)?(?=[、,，にの]|間|会|行|\\s|$|わた)");

    /** {@code 21日、夕食会に出席し、22日に外相会談を行った}: the day of the talks. */
    private static final Pattern DAY_OF_TALKS =
            Pattern.compile("(?<!\\d)(?<day>\\d{1,2})\\s*日に[^、,，。]{0,12}会談");

    private static final Pattern DAY_ONLY =
            Pattern.compile("(?<!\\d)(?<day>\\d{1,2})\\s*日(?!本|間|仏|米|中|韓|英|豪|印|独|伊|E|・)");

    private final String plain;
    private final String outside;
    private final Optional<LocalDate> released;

    Times(String sentence, Optional<LocalDate> released) {
        this.plain = Dates.plain(sentence);
        this.outside = BRACKETS.matcher(plain).replaceAll("");
        this.released = released;
    }

    /** The day at the place: that of brackets where these tell the local time. */
    Optional<Edtf> day() {
        Optional<LocalDate> local = day(local());
        if (local.isPresent()) {
            return local.map(Edtf::ofDay);
        }
        Optional<Edtf> span = span();
        return span.isPresent() ? span : day(outside).map(Edtf::ofDay);
    }

    /** The text that is told in local time, where something is told in Japan time beside it. */
    private String local() {
        Matcher m = BRACKETS.matcher(plain);
        while (m.find()) {
            boolean here = m.group("text").startsWith("現地時間") && m.group("text").length() > 6;
            if (here && !outside.contains("現地時間") && !m.group("text").contains("日本時間")) {
                return m.group("text");
            }
        }
        return "";
    }

    private Optional<Edtf> span() {
        Matcher m =
                Pattern.compile(Dates.DAY + "\\s*(?:から|~|〜|-|及び|と)\\s*(?<last>\\d{1,2})\\s*日")
                        .matcher(outside);
        if (!m.find()) {
            return Optional.empty();
        }
        Optional<LocalDate> first = Dates.day(m, released);
        int last = Integer.parseInt(m.group("last"));
        return first.filter(f -> last > f.getDayOfMonth() && last <= f.lengthOfMonth())
                .map(f -> Edtf.ofInterval(f, f.withDayOfMonth(last)));
    }

    private Optional<LocalDate> day(String text) {
        Matcher talks = DAY_OF_TALKS.matcher(text);
        Matcher m = Dates.ANY.matcher(text);
        boolean month = m.find();
        if (released.isPresent() && !month && talks.find()) {
            return inMonth(Integer.parseInt(talks.group("day")));
        } else if (month) {
            return Dates.day(m, released);
        }
        if (text.contains("本日") && released.isPresent()) {
            return released;
        }
        Matcher day = DAY_ONLY.matcher(text);
        return released.isPresent() && day.find()
                ? inMonth(Integer.parseInt(day.group("day")))
                : Optional.empty();
    }

    /** A day without a month is the last such day before the release. */
    private Optional<LocalDate> inMonth(int day) {
        try {
            LocalDate base = released.orElseThrow();
            LocalDate found = base.withDayOfMonth(day);
            return Optional.of(found.isAfter(base.plusDays(3)) ? found.minusMonths(1) : found);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Optional<ClockTime> start() {
        String local = local();
        Matcher m = CLOCK.matcher(local.contains("時") ? local : outside);
        while (m.find()) {
            if (m.group("half").equals("正午")) {
                return Optional.of(new ClockTime(LocalTime.NOON, m.group("about") != null));
            } else if (m.group("hour") == null) {
                continue;
            }
            int hour = Integer.parseInt(m.group("hour"));
            hour = m.group("half").equals("午後") && hour < 12 ? hour + 12 : hour;
            int minute =
                    m.group("thirty") != null
                            ? 30
                            : m.group("minute") == null ? 0 : Integer.parseInt(m.group("minute"));
            if (hour < 24 && minute < 60) {
                boolean about =
                        m.group("about") != null
                                || plain.startsWith("頃", Math.min(plain.length(), m.end()))
                                || BRACKETS.matcher(plain).find() && plain.contains(")頃");
                return Optional.of(new ClockTime(LocalTime.of(hour, minute), about));
            }
        }
        return Optional.empty();
    }

    Optional<Length> duration() {
        Matcher m = LENGTH.matcher(outside);
        while (m.find()) {
            boolean told = m.group("hours") != null || m.group("minutes") != null;
            boolean clock =
                    m.start() > 0
                            && (outside.charAt(m.start() - 1) == '時'
                                    || Character.isDigit(outside.charAt(m.start() - 1)));
            boolean spanned = m.group().contains("間");
            if (!told || clock || !spanned) {
                continue;
            }
            Duration duration =
                    Duration.ofMinutes(
                            m.group("minutes") == null ? 0 : Long.parseLong(m.group("minutes")));
            duration =
                    duration.plusHours(
                            m.group("hours") == null ? 0 : Long.parseLong(m.group("hours")));
            duration = m.group("half") == null ? duration : duration.plusMinutes(30);
            boolean about = m.group("about") != null || m.group("over") != null;
            return duration.isZero() ? Optional.empty() : Optional.of(new Length(duration, about));
        }
        return Optional.empty();
    }
}
