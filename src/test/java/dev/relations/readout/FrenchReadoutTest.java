package dev.relations.readout;

import static dev.relations.readout.Accounts.codes;
import static dev.relations.readout.Accounts.draft;
import static dev.relations.readout.Accounts.people;
import static org.assertj.core.api.Assertions.assertThat;

import dev.relations.meeting.Act;
import dev.relations.meeting.Medium;
import dev.relations.meeting.Meetings;
import dev.relations.readout.page.PlainPage;
import dev.relations.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Accounts in French, in the forms of the French ministry and of embassies; all are made up. */
class FrenchReadoutTest {

    private static final String QUAI = "# source: https://www.diplomatie.gouv.fr/fr/x\n";

    private static ReadoutReader.Outcome read(String text) {
        return new ReadoutReader(Vocabulary.builtIn(), Meetings.of(List.of()))
                .read(PlainPage.read(text), Optional.empty(), Optional.empty());
    }

    @Test
    void dayStandsBehindTheTitleAndOfficesBehindNames() {
        DraftMeeting draft =
                draft(
                        QUAI
                                + "Pérou – Entretien de Claire Dubois avec son homologue (3 mars 2031)\n\n"
                                + "Mme Claire Dubois, ministre des jardins et des affaires étrangères, s’est entretenue ce jour"
                                + " par téléphone avec M. Luis Toto, ministre des affaires étrangères du Pérou.\n\n"
                                + "Les deux ministres sont convenus de planter un verger à Lima. Ils ont évoqué les lacs.\n");
        assertThat(draft.date().orElseThrow().value().text()).isEqualTo("2031-03-03");
        assertThat(draft.medium().value()).isEqualTo(Medium.PHONE);
        assertThat(people(draft))
                .containsExactly(
                        "Claire Dubois | ministre des jardins et des affaires étrangères | FR",
                        "Luis Toto | ministre des affaires étrangères | PE");
        assertThat(draft.paragraphs().get(1).act().orElseThrow().value()).isEqualTo(Act.AGREED);
        assertThat(draft.commitments())
                .singleElement()
                .extracting(c -> c.value().text())
                .isEqualTo("Planter un verger à Lima");
        assertThat(draft.source().value().language()).contains("fr");
    }

    @Test
    void counterpartIsOfTheCountryOfTheAdjective() {
        DraftMeeting draft =
                draft(
                        QUAI
                                + "Entretien de Claire Dubois (Paris, 3 mars 2031)\n\nClaire Dubois, ministre des affaires"
                                + " étrangères, a reçu ce jour à Paris son homologue péruvien, M. Luis de la Toto.\n");
        assertThat(people(draft))
                .containsExactly(
                        "Claire Dubois | ministre des affaires étrangères | FR",
                        "Luis de la Toto |  | PE");
        assertThat(draft.place().orElseThrow().value().city()).contains("Paris");
    }

    @Test
    void embassyTellsStartLengthAndFamilyNameFirst() {
        DraftMeeting draft =
                draft(
                        "# source: https://www.fr.emb-japan.go.jp/x\nRencontre des ministres (Japon - France)\n\n2031/3/3\n\n"
                                + "À l’occasion de son déplacement à Paris pour participer au sommet des vergers (Orchard Summit),"
                                + " le ministre des Affaires étrangères MORIOKA Haruto s’est entretenu le 3 mars 2031 à partir de"
                                + " 17h28 (4 mars à 00h28, heure du Japon) pendant près d’une heure quarante-cinq minutes avec la"
                                + " ministre des Affaires étrangères Claire DUBOIS. Voici le résumé :\n\n"
                                + "1. Le ministre MORIOKA a salué les jardins.\n2. Les deux ministres ont évoqué les lacs.\n");
        assertThat(draft.date().orElseThrow().value().text()).isEqualTo("2031-03-03");
        assertThat(draft.start().orElseThrow().value()).hasToString("17:28");
        assertThat(draft.duration().orElseThrow().value()).hasToString("PT1H45M~");
        assertThat(people(draft))
                .containsExactly(
                        "Morioka Haruto | ministre des Affaires étrangères | JP",
                        "Claire Dubois | ministre des Affaires étrangères | FR");
        assertThat(draft.paragraphs()).extracting(DraftParagraph::label).containsExactly("1", "2");
        assertThat(draft.paragraphs().get(0).speakers()).hasSize(1);
    }

    @Test
    void whatIsToComeIsRefused() {
        ReadoutReader.Outcome outcome =
                read(
                        QUAI
                                + "Déplacement de Claire Dubois au Pérou (1er mars 2031)\n\nMme Claire Dubois, ministre des affaires"
                                + " étrangères, se rendra au Pérou le 3 mars. Elle s’entretiendra avec M. Luis Toto.\n");
        assertThat(outcome).isInstanceOf(ReadoutReader.Refused.class);
        assertThat(((ReadoutReader.Refused) outcome).refusal().reason()).contains("to come");
    }

    @Test
    void officesStandBeforeNamesTooAndTheSideBesideTheOtherTells() {
        DraftMeeting draft =
                draft(
                        "Visite de travail de Léa Muller à Lima\n\n"
                                + "Sur invitation du ministre des Affaires étrangères du Pérou, Luis Soto, la ministre des"
                                + " Affaires étrangères du Luxembourg, Léa Muller, s’est rendue à Lima le 20 décembre"
                                + " 2030.\n\nLes ministres ont évoqué les lacs.\n");
        assertThat(people(draft))
                .containsExactlyInAnyOrder(
                        "Luis Soto | ministre des Affaires étrangères | PE",
                        "Léa Muller | ministre des Affaires étrangères | LU");
        assertThat(draft.date().orElseThrow().value().text()).isEqualTo("2030-12-20");
    }

    @Test
    void anAccountInFrenchNeedNotBeThatOfFrance() {
        DraftMeeting draft =
                draft(
                        "La première ministre Lund s’entretient avec le président du Pérou\n\nLe 18 mars 2031\n"
                                + "Ottawa (Ontario)\n\nAujourd’hui, la première ministre Eva Lund s’est entretenue avec le"
                                + " président du Pérou, Luis Soto. Ils ont discuté de la France et des lacs.\n");
        assertThat(draft.parties().stream().map(p -> p.value().code()).toList())
                .containsExactly("CA", "PE");
    }

    @Test
    void namesMayStandInTheTitleAlone() {
        DraftMeeting draft =
                draft(
                        """
                        Entretien de M. Otto Breg avec Mme Rosa Quispe, ministre des Affaires étrangères du Pérou (Paris, 3 mars 2031)

                        Le ministre de l’Europe et des Affaires étrangères a reçu aujourd’hui son homologue péruvienne.

                        Les deux ministres ont évoqué la situation des ports. Le ministre a rappelé l’engagement de la France.
                        """);
        assertThat(codes(draft)).containsExactly("FR", "PE");
        assertThat(people(draft))
                .containsExactly(
                        "Otto Breg | ministre de l’Europe et des Affaires étrangères | FR",
                        "Rosa Quispe | ministre des Affaires étrangères | PE");
    }

    @Test
    void counterpartWithoutANameIsOfTheCountryOfTheAdjective() {
        DraftMeeting draft =
                draft(
                        """
                        Entretien téléphonique avec le ministre norvégien des affaires étrangères (3 mars 2031)

                        M. Otto Breg, ministre de l’Europe et des Affaires étrangères, s’est entretenu ce jour par téléphone avec son homologue norvégien, à l’occasion du Forum de Paris.

                        Ils ont échangé sur la situation des ports.
                        """);
        assertThat(codes(draft)).containsExactly("FR", "NO");
        assertThat(people(draft))
                .containsExactly(
                        "Otto Breg | ministre de l’Europe et des Affaires étrangères | FR");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a parlé aujourd’hui avec",
                "a téléphoné à",
                "a discuté de ports avec",
                "a longuement échangé avec",
            })
    void anyUsualVerbTellsThatTheyMet(String verb) {
        assertThat(
                        codes(
                                draft(
                                        "Sur les ports\n\n3 mars 2031\n\nLe président de la Norvège, Oto Breg, "
                                                + verb
                                                + " la présidente du Pérou, Rosa Quispe.\n")))
                .containsExactly("NO", "PE");
    }
}
