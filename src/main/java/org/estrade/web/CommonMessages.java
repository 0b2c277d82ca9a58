package org.estrade.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences that several packages show. A sentence of one package is in the message bundle of that package. */
@MessageBundle("common")
public interface CommonMessages {

    @Message("Mon compte")
    String account();

    @Message("Ajouter un lien")
    String addLink();

    @Message("Adresse complétée\u00a0: {address}.")
    String addressCompleted(String address);

    @Message("Corbeille")
    String bin();

    @Message("Annuler")
    String cancel();

    @Message("Changer le mot de passe")
    String changePassword();

    @Message("Vérifier l’import")
    String checkImport();

    @Message("Choisir…")
    String choose();

    @Message("Comparer")
    String compare();

    @Message("Copié")
    String copied();

    @Message("Supprimer…")
    String deleteNext();

    @Message("Un fichier choisi n’est pas conservé\u00a0: choisissez-le de nouveau.")
    String fileNotKept();

    @Message("Revenir à la version enregistrée")
    String giveUp();

    @Message("Historique")
    String history();

    @Message("Importer")
    String importing();

    @Message(
            "{#switch kind}{#case \"slides\"}Slides{#case \"video\"}Vidéo{#case \"article\"}Article{#case \"press\"}Presse{#case \"code\"}Code{#case \"other\"}Autre{/switch}")
    String linkKind(String kind);

    @Message("Nom")
    String name();

    @Message("En tête de chaque page du site.")
    String nameHint();

    @Message("Nouvelle intervention")
    String newDate();

    @Message("Nouvelle conférence")
    String newTalk();

    @Message("Votre page est prête, il n’y manque que vos conférences.")
    String noTalksYet();

    @Message("facultatif")
    String optional();

    @Message("Mot de passe")
    String password();

    @Message("Texte collé")
    String pastedText();

    @Message("Aperçu")
    String preview();

    @Message("Publier")
    String publish();

    @Message("Voici ce que vous écriviez. Rien n’en est encore enregistré.")
    String resumed();

    @Message("Enregistrer")
    String save();

    @Message("Enregistrer ma saisie")
    String saveTyped();

    @Message("Chercher")
    String search();

    @Message("Réglages")
    String settings();

    @Message("Raccourcis clavier")
    String shortcuts();

    @Message("Aller au contenu")
    String skip();

    @Message("Enregistré\u00a0: {value}")
    String stored(String value);

    @Message("Enregistré\u00a0: rien")
    String storedEmpty();

    @Message("Conférences")
    String talks();

    @Message("inconnu")
    String unknown();

    @Message("Modifications non enregistrées")
    String unsaved();

    @Message("Année")
    String year();

    @Message("Pages de la liste")
    String pages();

    @Message("Page précédente")
    String previousPage();

    @Message("Page suivante")
    String nextPage();
}
