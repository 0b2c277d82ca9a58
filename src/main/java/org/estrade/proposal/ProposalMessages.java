package org.estrade.proposal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences about proposals. */
@MessageBundle("proposal")
public interface ProposalMessages {

    @Message("Propositions")
    String title();

    @Message("Les conférences que vous proposez, de l’appel à la réponse. Rien n’en est public.")
    String lead();

    @Message("Nouvelle proposition")
    String create();

    @Message("Proposition")
    String edit();

    @Message("Aucune proposition")
    String none();

    @Message("Notez ici les appels à conférences auxquels vous répondez, et leur date limite.")
    String noneAdvice();

    /** The heading of the proposals in a state, and the state's name in the form. */
    @Message(
            "{#when state}{#is PLANNED}À envoyer{#is SUBMITTED}En attente de réponse{#is ACCEPTED}Acceptées{#is REFUSED}Refusées{/when}")
    String states(ProposalState state);

    @Message(
            "{#when state}{#is PLANNED}À envoyer{#is SUBMITTED}Envoyée{#is ACCEPTED}Acceptée{#is REFUSED}Refusée{/when}")
    String state(ProposalState state);

    @Message("date limite\u00a0: {day}")
    String until(String day);

    @Message("date limite dépassée\u00a0: {day}")
    String late(String day);

    @Message("Appel à conférences")
    String call();

    @Message("Envoyée")
    String submitted();

    @Message("Acceptée\u00a0: ajouter l’intervention")
    String accept();

    @Message("Refusée")
    String refused();

    @Message("Ajoutée aux interventions de la conférence")
    String added();

    @Message("Modifier")
    String change();

    @Message("Cette proposition a changé entre-temps")
    String conflict();

    @Message(
            "Quelqu’un a enregistré autre chose après l’ouverture de cette page. Rien n’est perdu\u00a0: votre saisie est ci-dessous. Enregistrer remplace par elle ce qui est enregistré\u00a0:")
    String conflictAdvice();

    /** A stored value after a conflict; the value is empty when nothing is stored. */
    @Message("{label}\u00a0: {#if value}{value}{#else}rien{/if}")
    String storedValue(String label, String value);

    /** Follows the name of a button, for those who do not see which row it belongs to. */
    @Message("({where})")
    String which(String where);

    /** The label of a field by its name. */
    @Message(
            "{#switch field}{#case \"talk\"}Conférence{#case \"venue\"}Événement{#case \"city\"}Ville{#case \"date\"}Date de l’événement{#case \"deadline\"}Date limite{#case \"day\"}Jour{#case \"month\"}Mois{#case \"year\"}Année{#case \"url\"}Lien de l’appel{#case \"note\"}Note{#case \"state\"}État{/switch}")
    String label(String field);

    @Message("Ce que vous en savez\u00a0: l’année seule, le mois ou le jour.")
    String dateHint();

    @Message("Pour vous seulement.")
    String noteHint();

    @Message("Enregistrer la proposition")
    String save();

    @Message("Supprimer la proposition")
    String delete();

    @Message("La proposition «\u00a0{event}\u00a0» est enregistrée.")
    String saved(String event);

    @Message("La proposition «\u00a0{event}\u00a0» est supprimée.")
    String deleted(String event);

    @Message("«\u00a0{event}\u00a0» est ajouté aux interventions de la conférence, et déjà en ligne.")
    String published(String event);

    @Message("«\u00a0{event}\u00a0» est ajouté au brouillon de la conférence. La page publique n’a pas changé.")
    String draftSaved(String event);

    @Message("La conférence ne peut pas recevoir cette intervention\u00a0: corrigez d’abord son brouillon.")
    String talkRefuses();

    @Message("Voir la conférence")
    String seeTalk();

    @Message("Textes à copier")
    String texts();

    @Message("Remplissez les résumés courts de la conférence et vos biographies\u00a0: ils seront ici, prêts à copier.")
    String textsAdvice();

    @Message(
            "{#when kind}{#is TITLE}Titre{#is ABSTRACT}Résumé{#is BIOGRAPHY}Biographie{/when}{#if length > 0}, {length}\u00a0caractères au plus{/if}")
    String text(ProposalText.Kind kind, int length);

    @Message("Il faut d’abord une conférence à proposer.")
    String noTalk();

    /** On the dashboard. */
    @Message(
            "{#if planned > 0}{planned} {#if planned > 1}propositions{#else}proposition{/if} à envoyer{/if}{#if planned > 0 && waiting > 0}, {/if}{#if waiting > 0}{waiting} en attente de réponse{/if}")
    String counts(long planned, long waiting);
}
