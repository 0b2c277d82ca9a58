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
            "{#switch field}{#case \"talk\"}Conférence{#case \"venue\"}Événement ou lieu{#case \"day\"}Jour{#case \"month\"}Mois{#case \"year\"}Année{#case \"city\"}Ville{#case \"online\"}En ligne{#case \"linkKind\"}Lien vers{#case \"linkUrl\"}Lien{/switch}")
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
}
