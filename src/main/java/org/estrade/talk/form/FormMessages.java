package org.estrade.talk.form;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of the form of a talk: its heading, the fields of the talk itself and its other actions. */
@MessageBundle("form")
public interface FormMessages {

    @Message("Pas encore enregistrée")
    String neverSaved();

    @Message(
            "{#switch status}{#case \"published\"}Publiée{#case \"changed\"}Publiée, avec des modifications en attente{#case \"draft\"}Brouillon{/switch}")
    String status(String status);

    @Message("Publication prévue le {when}")
    String planned(String when);

    @Message("Voir la page")
    String seePage();

    @Message("{count} {#if count < 2}version{#else}versions{/if}")
    String revisions(int count);

    /** The file of the QR code of the talk's short address. */
    @Message("QR code")
    String code();

    @Message("Partager l’aperçu")
    String share();

    @Message("À vérifier")
    String toCheck();

    @Message("C’est correct")
    String rightAsItIs();

    @Message("Titre")
    String title();

    @Message("Ce qui suit «\u00a0:\u00a0» devient le sous-titre, en italique.")
    String titleHint();

    @Message("Titre long\u00a0: au-delà de {most} caractères, programmes et partages risquent de le couper.")
    String titleLong(int most);

    @Message("Adresse de la page")
    String slug();

    @Message("Elle suit le titre jusqu’à la première publication.")
    String slugFollows();

    @Message("L’ancienne adresse redirigera vers la nouvelle.")
    String slugRedirects();

    @Message("Résumé")
    String abstractText();

    @Message("Résumé en {limit} caractères")
    String shortAbstract(String limit);

    @Message("Résumés courts")
    String shortAbstracts();

    @Message(
            "En texte simple, pour les programmes et les formulaires des organisateurs\u00a0: ils sont montrés dans le kit.")
    String shortAbstractsHint();

    /** The number of short abstracts that are not blank. */
    @Message("{count} sur 3")
    String shortAbstractsWritten(int count);

    @Message("en Markdown")
    String inMarkdown();

    @Message("{characters} {#if characters < 2}caractère{#else}caractères{/if}.")
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

    @Message("Autres actions")
    String otherActions();

    @Message("Dupliquer la conférence")
    String copyTalk();

    @Message("Retirer du site")
    String unpublish();

    @Message("{title} (copie)")
    String copyOf(String title);

    @Message("Voici la copie\u00a0: changez ce qui doit l’être.")
    String copied();

    @Message("{place}, lien {number}")
    String fieldLink(String place, int number);

    @Message("La conférence")
    String fieldOfTalk();

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

    @Message("le brouillon")
    String theDraft();

    /** The text in the main language has changed after this translation was written. */
    @Message("La version d’origine a changé depuis cette traduction\u00a0:")
    String sourceChanged();

    @Message("La traduction est à jour")
    String translationIsRight();
}
