package org.estrade.admin.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of the dashboard. */
@MessageBundle("dashboard")
public interface DashboardMessages {

    @Message("Bonjour{#if name} {name}{/if}")
    String hello(String name);

    @Message("Prochaine intervention\u00a0: {venue}, {date}, {when}")
    String next(String venue, String date, String when);

    @Message("Aucune intervention n’est annoncée.")
    String nextUndated();

    @Message(
            "Sur le site\u00a0: {published}\u00a0{#if published < 2}conférence{#else}conférences{/if}{#if given > 0}, {#if published < 2}donnée{#else}données{/if} {given}\u00a0fois{/if}.{#if drafts > 0} En plus\u00a0: {drafts}\u00a0{#if drafts < 2}brouillon{#else}brouillons{/if}.{/if}")
    String onSite(int published, int given, long drafts);

    @Message("À venir")
    String comingUp();

    /** Said of a delivery of a talk that is not on the site. */
    @Message("en brouillon")
    String inDraft();

    @Message("en ce moment")
    String underway();

    @Message("{#if count == 0}aujourd’hui{#else if count == 1}demain{#else}dans {count} jours{/if}")
    String inDays(long count);

    @Message("dans {count} semaines")
    String inWeeks(long count);

    @Message("{#if count == 0}ce mois-ci{#else if count == 1}le mois prochain{#else}dans {count} mois{/if}")
    String inMonths(long count);

    @Message("{#if count == 0}cette année{#else if count == 1}l’an prochain{#else}dans {count} ans{/if}")
    String inYears(long count);

    @Message("Interventions par an")
    String years();

    @Message("Aucune intervention n’a encore de date.")
    String noYears();

    @Message("Voir les chiffres")
    String figures();

    @Message("Données")
    String given();

    @Message("À venir")
    String upcoming();

    @Message(
            "{#if deliveries == 1}Support de la seule intervention donnée{#else}Supports des {deliveries} interventions{/if}")
    String material(int deliveries);

    @Message(
            "{#switch kind}{#case \"both\"}Slides et vidéo{#case \"video\"}Vidéo seule{#case \"slides\"}Slides seules{#case \"none\"}Rien{/switch}")
    String materialOf(String kind);

    @Message("{count} sur {all}")
    String outOf(int count, int all);

    @Message("À compléter")
    String toComplete();

    @Message("Tout voir ({count})")
    String seeAll(long count);

    @Message("Rien ne manque.")
    String complete();

    @Message("Dernières modifications")
    String changes();

    @Message("Aucune modification pour le moment.")
    String noChange();

    @Message("{subject}\u00a0: {action}")
    String change(String subject, String action);

    /** The kind of the changed thing, for a thing without a name. */
    @Message(
            "{#switch kind}{#case \"site\"}Réglages{#case \"import\"}Conférences{#case \"account\"}Compte{#case \"venue\"}Événement{#case \"person\"}Personne{#case \"tag\"}Mot-clé{#else}Conférence{/switch}")
    String subject(String kind);

    @Message(
            "{#switch action}{#case \"create\"}création{#case \"edit\"}{#if kind == \"talk\"}brouillon{#else}modification{/if}{#case \"draft\"}brouillon{#case \"publish\"}publication{#case \"unpublish\"}retrait du site{#case \"schedule\"}publication programmée{#case \"unschedule\"}publication déprogrammée{#case \"merge\"}fusion{#case \"unmerge\"}fusion annulée{#case \"delete\"}suppression{#case \"undelete\"}sortie de la corbeille{#case \"restore\"}restauration{#case \"purge\"}suppression définitive{#case \"duplicate\"}duplication{#case \"import\"}import{#case \"order\"}nouvel ordre{#case \"tag\"}mots-clés{#case \"preview-link\"}lien d’aperçu{#case \"revoke\"}lien d’aperçu révoqué{#case \"publish-failed\"}publication impossible{#case \"password\"}nouveau mot de passe{#case \"sessions\"}autres sessions fermées{#case \"session\"}session fermée{#else}{action}{/switch}")
    String action(String action, String kind);

    @Message("à l’instant")
    String justNow();

    @Message("il y a {minutes}\u00a0min")
    String minutesAgo(long minutes);

    @Message("hier, {time}")
    String yesterday(String time);

    @Message("Par où commencer\u00a0:")
    String startAdvice();

    @Message("Présentez-vous")
    String introduceYourself();

    @Message("Votre nom, une accroche, vos liens.")
    String introduceAdvice();

    @Message("Écrivez la première conférence")
    String writeFirst();

    @Message("Un titre suffit pour un brouillon.")
    String writeAdvice();

    @Message("Ou importez un fichier Markdown")
    String importPage();

    @Message("Vous verrez ce qu’il contient avant que rien ne change.")
    String importAdvice();
}
