package dev.relations.readout.french;

import dev.relations.meeting.Act;
import dev.relations.meeting.Form;
import dev.relations.meeting.Medium;
import dev.relations.readout.account.Spoken;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What kind of event, medium and act the words of an account in French tell. */
final class Forms {

    private static final Map<Pattern, Form> FORMS = new LinkedHashMap<>();
    private static final Map<Pattern, Medium> MEDIA = new LinkedHashMap<>();
    private static final Map<Pattern, Act> ACTS = new LinkedHashMap<>();

    static {
        FORMS.put(words("visite de courtoisie|audience"), Form.COURTESY_CALL);
        FORMS.put(
                words(
                        "2 ?\\+ ?2|ministres des affaires étrangères et (?:de la défense|des armées)"),
                Form.TWO_PLUS_TWO);
        FORMS.put(words("dialogue stratégique"), Form.STRATEGIC_DIALOGUE);
        FORMS.put(
                words("groupe de travail|comité|consultations|dialogue (?:politi|écono|mari|bila)"),
                Form.WORKING_GROUP);
        FORMS.put(words("échange de (?:lettres|notes)"), Form.EXCHANGE_OF_LETTERS);
        FORMS.put(words("sommet (?:bilat|trilat|franco|nippo|\\p{L}+-)"), Form.SUMMIT);
        FORMS.put(words("entretien|entreten|rencontre|réunion|déjeuner|dîner"), Form.MEETING);
        FORMS.put(words("déplacement|visite"), Form.VISIT);
        FORMS.put(words("conférence (?:internationale|ministérielle)"), Form.CONFERENCE);
        MEDIA.put(words("visioconférence|visio|par vidéo|en ligne"), Medium.VIDEO);
        MEDIA.put(words("téléphon"), Medium.PHONE);
        ACTS.put(words("ont signé|a été signé"), Act.SIGNED);
        ACTS.put(
                words(
                        "(?:sont|est) conven|se sont accord|ont conven|ont décid|se sont engag|s’est engag"),
                Act.AGREED);
        ACTS.put(words("ont confirm|ont réaffirm|ont réitér"), Act.CONFIRMED);
        ACTS.put(words("ont partag|partageant"), Act.SHARED_VIEW);
        ACTS.put(words("condamn"), Act.CONDEMNED);
        ACTS.put(words("(?:a|ont) annonc|(?:a|ont) lanc"), Act.ANNOUNCED);
        ACTS.put(
                words("échang|évoqu|discut|abord|débat|fait le point|ont fait un tour"),
                Act.EXCHANGED_VIEWS);
        ACTS.put(words("demand|appel(?:é|ant|le)|exhort|invit"), Act.REQUESTED);
        ACTS.put(words("salu|félicit|réjou|bienvenue"), Act.WELCOMED);
        ACTS.put(words("remerci|reconnaiss|gratitude|condoléances|solidarité"), Act.APPRECIATED);
        ACTS.put(words("expliqu|présent|inform"), Act.EXPLAINED);
        ACTS.put(words("soulign|indiqu|déclar|affirm|signifi|exprim|rappel|insist"), Act.STATED);
    }

    private Forms() {}

    private static Pattern words(String words) {
        return Pattern.compile("(?i)(?<!\\p{L})(?:" + words + ")");
    }

    static Optional<Spoken<Form>> form(String text) {
        return Spoken.first(FORMS, text);
    }

    static Optional<Spoken<Medium>> medium(String text) {
        return Spoken.first(MEDIA, text);
    }

    static Optional<Spoken<Act>> act(String text) {
        return Spoken.first(ACTS, text);
    }
}
