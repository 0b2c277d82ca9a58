package org.estrade.talk.form;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the form a talk is written in. */
@MessageBundle("form")
public interface FormMessages {

    @Message("Nouvelle conférence")
    String newTalk();

    @Message("Pas encore enregistrée")
    String neverSaved();

    @Message(
            "{#switch status}{#case \"published\"}Publiée{#case \"changed\"}Publiée, avec des modifications en attente{#case \"draft\"}Brouillon{/switch}")
    String status(String status);

    @Message("Publication prévue le {when}")
    String planned(String when);

    @Message("Voir la page")
    String seePage();

    @Message("{count} {#if count < 2}révision{#else}révisions{/if}")
    String revisions(int count);

    @Message("Partager l’aperçu")
    String share();

    @Message("Titre")
    String title();

    @Message("Ce qui suit «\u00a0:\u00a0» devient le sous-titre, en italique.")
    String titleHint();

    @Message("Adresse")
    String slug();

    @Message("Elle suit le titre jusqu’à la première publication.")
    String slugFollows();

    @Message("L’ancienne adresse redirigera vers la nouvelle.")
    String slugRedirects();

    @Message("Résumé")
    String abstractText();

    @Message("Résumé en {limit} signes")
    String shortAbstract(String limit);

    @Message("Résumés courts")
    String shortAbstracts();

    @Message(
            "En texte simple, pour les programmes et les formulaires des organisateurs\u00a0: ils sont montrés dans le kit.")
    String shortAbstractsHint();

    /** How many of the short abstracts are written. */
    @Message("{count} sur 3")
    String shortAbstractsWritten(int count);

    @Message("en Markdown")
    String inMarkdown();

    @Message("Aperçu")
    String rendered();

    @Message("{characters} {#if characters < 2}signe{#else}signes{/if}.")
    String length(int characters);

    @Message("Les espaces fines et les apostrophes sont corrigées à l’affichage.")
    String corrected();

    @Message("pas encore de texte")
    String noText();

    @Message("Mots-clés")
    String tags();

    @Message("Séparés par des virgules.")
    String commas();

    @Message("Ajouter…")
    String addTag();

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

    @Message("Liens de la conférence elle-même")
    String linksOfTalk();

    @Message("Ajouter un lien")
    String addLink();

    @Message("Retirer ce lien")
    String removeLink();

    @Message("Lieu")
    String venue();

    @Message("Un nom inconnu crée le lieu à la publication.")
    String venueHint();

    @Message("Date")
    String date();

    @Message("Dernier jour, si elle en a duré plusieurs")
    String endDate();

    @Message("Jour")
    String day();

    @Message("Mois")
    String month();

    @Message("inconnu")
    String noMonth();

    @Message("Année")
    String year();

    @Message("Ville")
    String city();

    @Message("Édition")
    String edition();

    @Message("facultatif")
    String optional();

    @Message("En ligne")
    String online();

    @Message("Annulée")
    String cancelled();

    @Message("Avec")
    String speakers();

    @Message("Nom d’un co-intervenant")
    String speakerExample();

    @Message("Note")
    String note();

    @Message("facultatif, affichée en italique")
    String noteHint();

    @Message("La même histoire sous l’angle métier")
    String noteExample();

    @Message("Donnée en")
    String givenIn();

    @Message("même langue")
    String sameLanguage();

    @Message("Plusieurs jours, autre langue, annulation")
    String moreOfDelivery();

    @Message("slides video article code other")
    String linkKinds();

    @Message(
            "{#switch kind}{#case \"slides\"}Slides{#case \"video\"}Vidéo{#case \"article\"}Presse{#case \"code\"}Code{#case \"other\"}Autre{/switch}")
    String kind(String kind);

    @Message("Genre du lien")
    String linkKind();

    @Message("Adresse du lien")
    String linkUrl();

    @Message("Langue du lien")
    String linkLanguage();

    @Message("Libellé, facultatif")
    String linkLabel();

    @Message("Auteur, si ce n’est pas vous")
    String linkCredit();

    @Message("Dupliquer")
    String copy();

    @Message("Supprimer")
    String remove();

    @Message("Publier plus tard")
    String later();

    @Message("Date et heure de publication")
    String publishAt();

    @Message("Programmer")
    String schedule();

    @Message("Ne plus programmer")
    String unschedule();

    @Message("Aperçu")
    String preview();

    @Message("Enregistrer le brouillon")
    String saveDraft();

    @Message("Publier")
    String publish();

    @Message("Tout est publié")
    String allPublished();

    @Message("Brouillon enregistré, non publié\u00a0:")
    String savedAt();

    @Message("Modifications non enregistrées")
    String unsaved();

    @Message("Enregistrement…")
    String saving();

    @Message("Donnez un titre pour enregistrer. Copie gardée dans ce navigateur.")
    String untitled();

    @Message("Un champ est à corriger. Copie gardée dans ce navigateur.")
    String notKept();

    @Message("{count} {#if count < 2}champ{#else}champs{/if} à corriger")
    String toCorrectCount(int count);

    @Message("Hors ligne. Copie gardée dans ce navigateur à")
    String offline();

    @Message("Session expirée. Copie gardée dans ce navigateur\u00a0: enregistrez pour vous reconnecter.")
    String signedOut();

    @Message("Cette conférence a changé ailleurs\u00a0: enregistrez pour comparer.")
    String conflict();

    @Message("Cette conférence a été supprimée ailleurs\u00a0: enregistrez pour en faire une nouvelle.")
    String gone();

    @Message(
            "Le brouillon est enregistré, mais pas publié\u00a0: {#if count < 2}un champ est à corriger{#else}{count} champs sont à corriger{/if}")
    String savedProblems(int count);

    @Message("Le brouillon est enregistré. Est-ce bien un nom nouveau\u202f? Corrigez-le, ou publiez de nouveau.")
    String lookalikes();

    @Message("Voici ce que vous écriviez. Rien n’en est encore enregistré.")
    String resumed();

    @Message("Revenir à la version enregistrée")
    String giveUp();

    @Message("Une copie plus récente existe dans ce navigateur\u00a0:")
    String localCopy();

    @Message("La reprendre")
    String takeCopy();

    @Message("L’oublier")
    String dropCopy();

    @Message("Intervention retirée")
    String deliveryRemoved();

    @Message("Lien retiré")
    String linkRemoved();

    @Message("Autres actions")
    String otherActions();

    @Message("Dupliquer la conférence")
    String copyTalk();

    @Message("Retirer du site")
    String unpublish();

    @Message("Supprimer…")
    String delete();

    @Message("{title} (copie)")
    String copyOf(String title);

    @Message("Brouillon enregistré.")
    String saved();

    @Message("Publiée.")
    String published();

    @Message("Elle n’est plus sur le site. Rien n’en est perdu.")
    String publishedHidden();

    @Message("Publication prévue le {when}.")
    String scheduled(String when);

    @Message("Rien n’est plus programmé.")
    String unscheduled();

    @Message("Voici la copie\u00a0: changez ce qui doit l’être.")
    String copied();

    @Message("Titre")
    String fieldTitle();

    @Message("{place}, lien {number}")
    String fieldLink(String place, int number);

    @Message("La conférence")
    String fieldOfTalk();

    @Message("Ce choix est enregistré.")
    String merged();

    @Message("Cette conférence a changé pendant que vous l’écriviez")
    String conflictTitle();

    @Message(
            "Une autre version a été enregistrée le {at}. Rien n’est perdu\u00a0: choisissez, champ par champ, ce qui sera gardé.")
    String conflictAt(String at);

    @Message(
            "Une autre version a été enregistrée le {at} par {username}. Rien n’est perdu\u00a0: choisissez, champ par champ, ce qui sera gardé.")
    String conflictBy(String at, String username);

    @Message(
            "{#if count == 0}Aucun champ en conflit{#else if count == 1}Un champ en conflit{#else}{count} champs en conflit{/if}{#if others == 1}\u202f; un autre changement, sans conflit{#else if others > 1}\u202f; {others} autres changements, sans conflit{/if}")
    String conflictCount(int count, int others);

    @Message("{#if count == 1}Un changement{#else}{count} changements{/if} sans conflit")
    String conflictOthers(int count);

    @Message("Votre version est dans cette page tant qu’elle est ouverte.")
    String conflictKept();

    @Message("Abandonner la mienne")
    String giveUpMine();

    @Message("Tout garder de la mienne")
    String keepMine();

    @Message("Enregistrer ce choix")
    String keepChoice();

    @Message("La vôtre")
    String mine();

    @Message("Celle enregistrée")
    String theirs();

    @Message("Garder les deux")
    String both();

    @Message("non enregistrée")
    String notSaved();

    @Message("rien")
    String nothing();

    @Message("Retirer")
    String removeTag();

    @Message("Mise en forme")
    String toolbar();

    @Message("Gras")
    String bold();

    @Message("Italique")
    String italic();

    @Message("Lien")
    String link();

    @Message("Liste")
    String list();

    @Message("Guillemets")
    String quotes();

    @Message("Enregistrer")
    String save();

    @Message("le brouillon")
    String theDraft();
}
