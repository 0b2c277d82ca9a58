package org.estrade.talk.form;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences about saving, publishing and scheduling the talk of a form, and about changes that are not saved. */
@MessageBundle("saving")
public interface SavingMessages {

    @Message("Publier plus tard")
    String later();

    @Message("Date et heure de publication")
    String publishAt();

    @Message("Programmer")
    String schedule();

    @Message("Annuler la programmation")
    String unschedule();

    @Message("Enregistrer le brouillon")
    String saveDraft();

    @Message("Tout est publié")
    String allPublished();

    @Message("Brouillon enregistré, non publié\u00a0:")
    String savedAt();

    @Message("Enregistrement…")
    String saving();

    @Message("Indiquez un titre pour enregistrer. Copie gardée dans ce navigateur.")
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

    @Message("Le brouillon est enregistré. Avant de publier\u00a0: est-ce un nom nouveau\u202f?")
    String lookalikes();

    @Message("«\u00a0{name}\u00a0» ressemble à «\u00a0{similar}\u00a0».")
    String lookalike(String name, String similar);

    @Message("Utiliser «\u00a0{similar}\u00a0»")
    String useName(String similar);

    @Message("Créer quand même")
    String createName();

    @Message("Une copie plus récente existe dans ce navigateur\u00a0:")
    String localCopy();

    @Message("La restaurer")
    String takeCopy();

    @Message("L’ignorer")
    String dropCopy();

    @Message("Brouillon enregistré.")
    String saved();

    @Message("Publiée.")
    String published();

    @Message(
            "Le lien du résumé vers «\u00a0{target}\u00a0» n’est montré qu’en texte\u00a0: un lien mène à https://, http://, mailto: ou une page du site.")
    String linkLeftOut(String target);

    @Message("Retirée du site. Tout est conservé.")
    String publishedHidden();

    @Message("Publication prévue le {when}.")
    String scheduled(String when);

    @Message("La publication n’est plus programmée.")
    String unscheduled();
}
