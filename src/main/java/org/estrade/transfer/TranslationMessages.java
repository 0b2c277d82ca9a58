package org.estrade.transfer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.estrade.transfer.plan.Evidence;

/** The sentences of the import preview about a page that translates talks of the site. */
@MessageBundle("translation")
public interface TranslationMessages {

    @Message("Langue des textes")
    String language();

    @Message(
            "Cette page semble être la traduction en {language} de {count} {#if count == 1}conférence{#else}conférences{/if} du site.")
    String offer(String language, long count);

    @Message("Reconnues à\u00a0: {reasons}.")
    String recognisedBy(String reasons);

    @Message("{reason} ({count})")
    String reasonAndCount(String reason, long count);

    /** The reason why a talk of the page is taken for the translation of a stored talk. */
    @Message("{#when evidence}"
            + "{#is CHOSEN}votre choix"
            + "{#is TITLE}le même titre"
            + "{#is LINK}un lien en commun"
            + "{#is DATES}des dates et des événements en commun"
            + "{#is DATE}une date en commun"
            + "{#is ORDER}la même place dans l’ordre"
            + "{/when}")
    String reason(Evidence evidence);

    @Message("Que faire de cette page")
    String whatToDo();

    @Message("Ajouter les traductions aux conférences du site")
    String add();

    @Message("Les titres, résumés, liens et interventions qui manquent s’ajoutent. Rien n’est remplacé ni retiré.")
    String addHint();

    @Message("Importer comme une autre page")
    String separate();

    @Message("Une conférence dont le titre est connu est mise à jour, toute autre est créée.")
    String separateHint();

    @Message("Mots-clés en {language}")
    String tags(String language);

    @Message("Traduction de «\u00a0{title}\u00a0»\u00a0: {reason}")
    String translates(String title, String reason);

    @Message("Traduction de")
    String translationOf();

    @Message("Aucune\u00a0: c’est une nouvelle conférence")
    String none();

    @Message("Ajouter la traduction")
    String addTranslation();
}
