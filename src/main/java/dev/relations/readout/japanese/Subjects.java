package dev.relations.readout.japanese;

import dev.relations.readout.account.Evidence;
import dev.relations.readout.account.Found;
import dev.relations.readout.account.Layout;
import dev.relations.readout.account.Member;
import dev.relations.readout.account.Quotes;
import dev.relations.readout.account.Speakers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who speaks in a paragraph in Japanese: a name and an office before a particle, or all sides. */
final class Subjects {

    private static final Pattern SPEAKER =
            Pattern.compile(
                    "(?:^|[、,，]|し、|て、)(?<name>[\\p{IsHan}々ヶァ-ヶー・=＝]{1,14}?)(?:欧州・外務|外務・国際開発|外務|国際開発|内閣総理|国務|外交部|国防|総理)?(?:大臣|外相|総理|大統領|首相|長官|副大臣|政務官|大使|部長|国王|側|上級代表|事務総長)(?:から(?:は|も)?|より|は|が)");
    private static final Pattern ALL =
            Pattern.compile(
                    "(?:両(?:大臣|外相|首脳|者|国|側|総理|長官|次官)|双方|日仏|三(?:大臣|か国)|四大臣|各国)[^。、]{0,6}(?:は|で|が|とも)");

    private final List<NamedPerson> persons;

    Subjects(List<NamedPerson> persons) {
        this.persons = List.copyOf(persons);
    }

    /** Whether somebody speaks in a sentence. */
    static boolean isSpeech(String sentence) {
        return SPEAKER.matcher(sentence).find();
    }

    List<Found<Member>> of(Layout.Labelled paragraph) {
        return Speakers.of(paragraph.sentences(Sentences::of), ALL, this::in);
    }

    private List<Found<Member>> in(Evidence sentence) {
        List<Found<Member>> speakers = new ArrayList<>();
        Matcher m = SPEAKER.matcher(sentence.excerpt());
        while (m.find()) {
            String name = m.group("name");
            String rule = Quotes.CORNER.around(m.group());
            persons.stream()
                    .filter(p -> p.isCalled(name))
                    .forEach(p -> speakers.add(Found.inferred(p.member(), rule, sentence)));
        }
        return speakers;
    }
}
