package org.estrade.talk.form;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of the cards of deliveries, and of the rows of links, in the form of a talk. */
@MessageBundle("card")
public interface DeliveryCardMessages {

    @Message("{count} {#if count < 2}intervention{#else}interventions{/if}")
    String deliveries(int count);

    @Message("Ajouter une intervention")
    String addDelivery();

    @Message("Nouvelle intervention")
    String newDelivery();

    @Message("sans date")
    String undated();

    @Message("à corriger")
    String toCorrect();

    @Message("{count} {#if count < 2}lien{#else}liens{/if}")
    String links(int count);

    @Message("Liens")
    String linksOf();

    @Message("Liens communs à toutes les interventions")
    String linksOfTalk();

    @Message("Retirer ce lien")
    String removeLink();

    @Message("Événement ou lieu")
    String venue();

    @Message("Un nouveau nom crée l’événement à la publication.")
    String venueHint();

    @Message("Date")
    String date();

    @Message("Dernier jour, si elle dure plusieurs jours")
    String endDate();

    @Message("Jour")
    String day();

    @Message("Mois")
    String month();

    @Message("Ville")
    String city();

    @Message("Édition")
    String edition();

    @Message("En ligne")
    String online();

    @Message("Annulée")
    String cancelled();

    @Message("Avec")
    String speakers();

    @Message("Nom d’un co-intervenant")
    String speakerExample();

    /** The button that takes over the co-speakers of the last delivery. */
    @Message("Comme la dernière fois\u00a0: {names}")
    String asLastTime(String names);

    @Message("Note")
    String note();

    @Message("affichée en italique")
    String noteHint();

    @Message("La même histoire sous l’angle métier")
    String noteExample();

    @Message("Donnée en")
    String givenIn();

    @Message("même langue")
    String sameLanguage();

    @Message("Plusieurs jours, autre langue, annulation, note")
    String moreOfDelivery();

    @Message("Type du lien")
    String linkKind();

    @Message("Lien")
    String linkUrl();

    @Message("Langue du lien")
    String linkLanguage();

    @Message("Libellé, facultatif")
    String linkLabel();

    @Message("Auteur, si ce n’est pas vous")
    String linkCredit();

    /** The button that reads the page of a link. */
    @Message("Lire la page")
    String readLink();

    /** While the page of a link is read. */
    @Message("Lecture de la page…")
    String readingLink();

    /** After the address of a link has shown its kind. */
    @Message("Nature reconnue à l’adresse.")
    String linkRecognised();

    @Message("Dupliquer")
    String copy();

    @Message("Supprimer")
    String remove();

    @Message("Intervention retirée")
    String deliveryRemoved();

    @Message("Lien retiré")
    String linkRemoved();
}
