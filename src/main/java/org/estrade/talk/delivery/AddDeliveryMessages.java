package org.estrade.talk.delivery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of the small form that adds a delivery. */
@MessageBundle("delivery")
public interface AddDeliveryMessages {

    @Message("L’événement ou le lieu suffit. Le reste peut se compléter plus tard.")
    String lead();

    /** The label of a field by its name. */
    @Message(
            "{#switch field}{#case \"talk\"}Conférence{#case \"venue\"}Événement ou lieu{#case \"day\"}Jour{#case \"month\"}Mois{#case \"year\"}Année{#case \"city\"}Ville{#case \"online\"}En ligne{#case \"linkKind\"}Lien vers{#case \"linkUrl\"}Lien{#case \"until\"}Dernier jour{#case \"edition\"}Édition{#case \"page\"}Adresse de l’événement, du programme, de la vidéo ou des supports{/switch}")
    String label(String field);

    @Message("Un nouveau nom crée l’événement.")
    String venueHint();

    /** The box that takes over the co-speakers of the last delivery. */
    @Message("Avec {names}, comme la dernière fois")
    String withLast(String names);

    @Message("Date")
    String date();

    @Message("Ce que vous en savez\u00a0: l’année seule, le mois ou le jour.")
    String dateHint();

    @Message("Ajouter l’intervention")
    String addIt();

    @Message("Il faut d’abord une conférence.")
    String noTalk();

    @Message("Une intervention appartient à une conférence\u00a0: écrivez la première, puis revenez ici.")
    String noTalkAdvice();

    @Message("«\u00a0{venue}\u00a0» est ajouté et déjà en ligne.")
    String published(String venue);

    @Message("Voir la page")
    String seePage();

    @Message("«\u00a0{venue}\u00a0» est ajouté au brouillon. La page publique n’a pas changé.")
    String draftSaved(String venue);

    @Message("Relire et publier")
    String publishIt();

    /** Below the address of a page. */
    @Message(
            "La page est lue quand vous pressez le bouton. Ce qu’elle dit remplit les champs vides\u00a0; rien n’est enregistré.")
    String pageHint();

    @Message("Lire la page")
    String readPage();

    /** The button while the page is read. */
    @Message("Lecture de la page…")
    String readingPage();

    /** The heading of the values of the page that differ from typed ones. */
    @Message("La page dit autre chose")
    String pageSaysOther();

    @Message("Prendre\u00a0: {label}, {value}")
    String take(String label, String value);

    @Message("Prendre")
    String takeShort();

    /** The facts of a page that the form has no field for. */
    @Message("Trouvé aussi sur la page")
    String foundToo();

    @Message("Jusqu’au {date}")
    String until(String date);

    @Message("Édition {edition}")
    String edition(String edition);

    @Message("Langue\u00a0: {language}")
    String inLanguage(String language);

    @Message("Avec {names}")
    String withSpeakers(String names);

    @Message("{kind}\u00a0: {address}")
    String linkTo(String kind, String address);
}
