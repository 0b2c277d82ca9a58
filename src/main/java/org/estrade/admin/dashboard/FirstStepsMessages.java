package org.estrade.admin.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of the first steps of a new site. */
@MessageBundle("steps")
public interface FirstStepsMessages {

    @Message("Pour bien commencer")
    String title();

    @Message("Fait")
    String done();

    @Message("À faire")
    String toDo();

    @Message(
            "{#when kind}{#is NAME}Votre nom{#is PORTRAIT}Votre portrait{#is TALK}Votre première conférence{#is DATE}Une intervention à venir{#is ADDRESS}L’adresse du site{/when}")
    String name(FirstSteps.Kind kind);

    @Message(
            "{#when kind}{#is NAME}Il figure en tête de chaque page.{#is PORTRAIT}Pour la page et le kit de présentation.{#is TALK}Un titre suffit pour un brouillon.{#is DATE}La page l’annonce en premier.{#is ADDRESS}Elle se règle au démarrage, avec ESTRADE_BASE_URL. Sans elle, flux et aperçus prennent l’adresse de chaque visite.{/when}")
    String hint(FirstSteps.Kind kind);

    @Message("ou importez votre page")
    String orImport();

    @Message("Masquer cette liste")
    String hide();
}
