package org.estrade.transfer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.estrade.transfer.recognise.field.FactKind;

/** The sentences of the import preview that say how a text was read and which choices the speaker has. */
@MessageBundle("reading")
public interface ReadingMessages {

    @Message("Comment ce texte est lu")
    String title();

    @Message("Une puce par intervention")
    String shapeBullets();

    @Message("Des événements, avec leurs conférences dessous")
    String shapeEvents();

    @Message("Des conférences, avec leurs interventions dessous")
    String shapeTalks();

    @Message("Un titre par intervention")
    String shapeHeadings();

    @Message("Un tableau, une intervention par ligne")
    String shapeTable();

    @Message("Des fiches\u00a0: YAML, JSON, TOML, BibTeX ou calendrier")
    String shapeRecords();

    @Message("Un fichier par conférence, avec ses champs en tête")
    String shapeFrontMatter();

    @Message("Un export d’Estrade")
    String shapeOwnExport();

    @Message("Disposition")
    String shape();

    @Message("Automatique\u00a0: {shape}")
    String shapeAutomatic(String shape);

    /** The name of the kind of fact that a field holds. */
    @Message("{#when kind}"
            + "{#is TITLE}Titre"
            + "{#is NAME}Nom"
            + "{#is SUBTITLE}Sous-titre (note)"
            + "{#is ABSTRACT}Résumé"
            + "{#is VENUE}Événement ou lieu"
            + "{#is VENUE_WEBSITE}Site de l’événement"
            + "{#is DATE}Date"
            + "{#is END_DATE}Dernier jour"
            + "{#is YEAR}Année"
            + "{#is PLACE}Ville et pays"
            + "{#is CITY}Ville"
            + "{#is COUNTRY}Pays"
            + "{#is ONLINE}En ligne"
            + "{#is LANGUAGE}Langue"
            + "{#is SPEAKERS}Co-intervenants"
            + "{#is SLIDES}Slides"
            + "{#is VIDEO}Vidéo"
            + "{#is ARTICLE}Article"
            + "{#is PRESS}Presse"
            + "{#is CODE}Code"
            + "{#is LINK}Lien"
            + "{#is LINKS}Plusieurs liens"
            + "{#is TAGS}Mots-clés"
            + "{#is NOTE}Note"
            + "{#is EDITION}Édition"
            + "{#is TYPE}Format de la conférence"
            + "{#is STATUS}Statut"
            + "{#is DELIVERIES}Liste d’interventions"
            + "{#is TALKS}Liste de conférences"
            + "{#is NOTHING}Ne pas importer"
            + "{#is UNKNOWN}Inconnu"
            + "{/when}")
    String kind(FactKind kind);

    @Message("C’est vous qui l’avez choisie.")
    String reasonChosen();

    @Message("C’est celle qui donne les interventions les plus complètes.")
    String reasonMostComplete();

    @Message("Ce format n’en a pas d’autre.")
    String reasonOnlyShape();

    @Message("Dates comme «\u00a0{example}\u00a0»")
    String dateOrder(String example);

    @Message("Comme le reste du fichier le suggère")
    String orderProposed();

    @Message("Le jour d’abord")
    String dayFirst();

    @Message("Le mois d’abord")
    String monthFirst();

    @Message("Adresse de cette page")
    String baseAddress();

    @Message("Pour compléter les liens relatifs comme «\u00a0{example}\u00a0».")
    String baseAddressHint(String example);

    @Message("Champs du fichier")
    String mapping();

    @Message("Champ")
    String field();

    @Message("Lu comme")
    String readAs();

    @Message("Interventions sans événement")
    String withoutVenue();

    @Message("Indiquez leur événement ou leur lieu pour les importer\u00a0; le reste n’attend pas.")
    String withoutVenueHint();

    @Message("Événement ou lieu de «\u00a0{title}\u00a0»{#if date}, {date}{/if}")
    String venueOf(String title, String date);

    @Message("Relire avec ces choix")
    String readAgain();

    @Message("Réunir avec les autres conférences cochées\u00a0: {title}")
    String joinThis(String title);

    @Message("Réunir")
    String join();

    @Message("Réunir les conférences cochées")
    String joinChecked();

    @Message("Séparer")
    String split();

    @Message("Cette intervention est une autre conférence")
    String splitThis();

    @Message("Annuler les réunions et les séparations")
    String resetGroups();

    @Message("{count} {#if count > 1}réunions et séparations faites{#else}réunion ou séparation faite{/if}.")
    String groupsMade(int count);

    @Message("Lignes lues et regroupement")
    String origin();

    @Message(
            "Aucune conférence n’a été trouvée. La lecture la plus proche\u00a0: {shape}. À la ligne {line}, il manque un titre, un événement ou une date\u00a0: «\u00a0{words}\u00a0».")
    String refusedNearest(String shape, int line, String words);

    @Message("Le fichier «\u00a0{path}\u00a0» n’est pas importé\u00a0: aucune conférence n’y a été trouvée.")
    String fileLeftOut(String path);

    @Message("Le fichier «\u00a0{path}\u00a0» n’est pas importé\u00a0: sa ligne {line} n’est pas du {format} valable.")
    String fileInvalid(String path, String line, String format);

    @Message("La ligne {line} n’est pas du {format} valable. Corrigez-la, puis recommencez.")
    String refusedInvalid(String format, int line);

    @Message(
            "{count} {#if count == 1}fichier ne contient{#else}fichiers ne contiennent{/if} pas de page\u00a0: {paths}.")
    String filesNoPage(long count, String paths);

    @Message(
            "{count} {#if count == 1}page ne contient{#else}pages ne contiennent{/if} aucune conférence\u00a0: {paths}.")
    String filesNoTalk(long count, String paths);

    @Message(
            "{count} {#if count == 1}page est un brouillon et n’est pas importée{#else}pages sont des brouillons et ne sont pas importées{/if}\u00a0: {paths}.")
    String filesDraft(long count, String paths);

    @Message(
            "{count} {#if count == 1}fichier est{#else}fichiers sont{/if} dans un encodage inconnu ou {#if count == 1}abîmé{#else}abîmés{/if}\u00a0: {paths}.")
    String filesUndecodable(long count, String paths);

    @Message(
            "{count} {#if count == 1}fichier est laissé{#else}fichiers sont laissés{/if} de côté, car c’est trop à la fois\u00a0: {paths}.")
    String filesTooLarge(long count, String paths);

    @Message(
            "{count} {#if count == 1}archive contenue n’est pas ouverte{#else}archives contenues ne sont pas ouvertes{/if}\u00a0: {paths}.")
    String filesArchives(long count, String paths);

    @Message(
            "{count} {#if count == 1}chemin sort{#else}chemins sortent{/if} du dossier et {#if count == 1}n’est pas lu{#else}ne sont pas lus{/if}\u00a0: {paths}.")
    String filesUnsafe(long count, String paths);

    @Message(
            "Cette archive ne s’ouvre pas\u00a0: elle est abîmée, ou ce n’est pas un .zip. Refaites-en un fichier .zip, puis recommencez.")
    String refusedArchive();

    @Message(
            "Cette archive contient trop de fichiers, ou des fichiers trop grands. Gardez seulement le dossier de vos conférences.")
    String refusedArchiveTooLarge();

    @Message("C’est un document de bureautique. Enregistrez-le en HTML, ou en CSV pour un tableau, puis recommencez.")
    String refusedOfficeDocument();
}
