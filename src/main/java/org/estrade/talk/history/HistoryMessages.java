package org.estrade.talk.history;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of the history page of a talk. */
@MessageBundle("history")
public interface HistoryMessages {

    @Message("{count} {#if count < 2}version{#else}versions{/if} depuis le {day}")
    String summary(int count, String day);

    @Message("Versions")
    String versions();

    @Message("{day} à {time}")
    String at(String day, String time);

    @Message(
            "{#switch kind}{#case \"AUTOSAVE\"}Enregistrement automatique{#case \"DRAFT\"}Brouillon{#case \"PUBLISH\"}Publication{#case \"IMPORT\"}Import{#case \"MERGE\"}Import fusionné{#case \"RESTORE\"}Restauration{/switch}")
    String kind(String kind);

    @Message("en ligne")
    String publicNow();

    @Message("Plus anciennes")
    String older();

    @Message("Plus récentes")
    String newer();

    /** The heading of the comparison of two versions, by their times. */
    @Message("Du {from} au {to}")
    String between(String from, String to);

    @Message("Première version, du {to}")
    String fromNothing(String to);

    @Message("De la version publiée au {to}")
    String betweenPublished(String to);

    @Message("Comparer à la version publiée")
    String comparePublished();

    @Message("Comparer deux autres versions")
    String compareOthers();

    @Message("De")
    String from();

    @Message("À")
    String to();

    @Message("Restaurer cette version")
    String restore();

    @Message("La version du {day} à {time} est de nouveau le brouillon. La page publiée n’a pas changé.")
    String restored(String day, String time);

    @Message("Cette version n’a pas été restaurée. {sentence}")
    String unrestorable(String sentence);

    @Message("Création")
    String creation();

    @Message("Sans changement")
    String nothingChanged();

    @Message(
            "{venue}\u00a0: {#switch fact}{#case \"VENUE\"}événement corrigé{#case \"DATE\"}date corrigée{#case \"END_DATE\"}dernier jour corrigé{#case \"CITY\"}ville corrigée{#case \"ONLINE\"}«\u00a0en ligne\u00a0» corrigé{#case \"EDITION\"}édition corrigée{#case \"NOTE\"}note corrigée{#case \"LANGUAGE\"}langue corrigée{#case \"CANCELLED\"}annulation corrigée{#case \"SPEAKERS\"}personnes corrigées{#case \"LINKS\"}liens modifiés{/switch}")
    String corrected(String fact, String venue);

    @Message("Intervention ajoutée\u00a0: {venue}")
    String deliveryAdded(String venue);

    @Message("Intervention retirée\u00a0: {venue}")
    String deliveryRemoved(String venue);

    @Message("Mot-clé «\u00a0{tag}\u00a0» ajouté")
    String tagAdded(String tag);

    @Message("Mot-clé «\u00a0{tag}\u00a0» retiré")
    String tagRemoved(String tag);

    @Message("Mots-clés modifiés")
    String tagsChanged();

    @Message("{labels} et {count} {#if count < 2}autre champ{#else}autres champs{/if}")
    String andOthers(String labels, int count);

    @Message("Interventions")
    String deliveries();

    @Message("\u00a0:")
    String colon();

    @Message("L’ordre de saisie a changé")
    String orderChanged();

    @Message("Inchangés")
    String unchanged();

    @Message("{count} {#if count < 2}paragraphe inchangé{#else}paragraphes inchangés{/if}")
    String unchangedParagraphs(int count);

    @Message("Ces deux versions sont identiques.")
    String same();

    @Message(
            "{#switch sign}{#case \"SAME\"}inchangé{#case \"ADDED\"}ajouté{#case \"REMOVED\"}retiré{#case \"CHANGED\"}modifié{/switch}")
    String sign(String sign);
}
