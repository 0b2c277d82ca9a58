package org.estrade.web.problem;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences that say how to correct a field, one for each {@link Rule}. */
@MessageBundle("problem")
public interface ProblemMessages {

    // any form

    @Message("Indiquez un nom.")
    String nameMissing();

    @Message("C’est trop long\u00a0: {length} caractères, {longest} au plus.")
    String tooLong(String length, String longest);

    @Message("Il y en a trop\u00a0: {count}, {most} au plus.")
    String tooMany(String count, String most);

    @Message("Le point-virgule sépare les noms d’une liste\u00a0: retirez-le de ce nom.")
    String semicolon();

    @Message("Ce texte contient un caractère invisible\u00a0: retapez-le.")
    String invisibleCharacter();

    @Message(
            "Un caractère invisible est dans «\u00a0{place}\u00a0»{#if line}, ligne {line}{/if}\u00a0: retapez ce passage.")
    String controlCharacter(String place, String line);

    @Message("Ce texte contient un caractère illisible ou un saut de ligne\u00a0: retapez-le.")
    String unreadableCharacter();

    @Message("Choisissez l’une des possibilités.")
    String notAChoice();

    @Message("Indiquez l’adresse de ce lien, ou retirez-le.")
    String urlMissing();

    @Message("Une adresse commence par https:// ou http://, par exemple https://exemple.fr/page.")
    String urlShape();

    @Message("Seules les adresses https:// et http:// peuvent être des liens.")
    String urlOtherScheme();

    @Message("Retirez le nom d’utilisateur ou le mot de passe de l’adresse\u00a0: chaque visiteur le lirait.")
    String urlUserName();

    @Message("Le nom du site de cette adresse est absent ou impossible\u00a0: vérifiez ce qui suit https://.")
    String urlHost();

    @Message("Une adresse commence par https://, http:// ou mailto:, par exemple https://exemple.fr/page.")
    String urlOrEmailShape();

    @Message("Une adresse e-mail ressemble à nom@exemple.fr.")
    String emailShape();

    // a talk

    @Message("Indiquez un titre, dans une langue au moins.")
    String titleMissing();

    @Message("Indiquez aussi le titre dans cette langue, ou retirez-en les résumés.")
    String titleMissingHere();

    @Message("Indiquez l’adresse de la page de cette conférence.")
    String slugMissing();

    @Message("L’adresse se compose de lettres minuscules sans accent, de chiffres et de tirets\u00a0: mon-titre-2025.")
    String slugShape();

    @Message("Une autre conférence a, ou avait, cette adresse\u00a0: choisissez-en une autre.")
    String slugTaken();

    @Message("Indiquez un nom, ou retirez cette ligne.")
    String listedNameMissing();

    @Message("«\u00a0{name}\u00a0» figure deux fois\u00a0: gardez-en une.")
    String twice(String name);

    @Message("Une langue s’écrit en deux lettres\u00a0: fr, en.")
    String languageShape();

    @Message("Choisissez une date et une heure.")
    String timeMissing();

    @Message("Choisissez une date et une heure à venir.")
    String timePast();

    // a delivery

    @Message("Indiquez l’événement ou le lieu de cette intervention.")
    String venueMissing();

    @Message("Quatre chiffres, entre {first} et {last}.")
    String yearRange(String first, String last);

    @Message("Le mois est un nombre de 1 à 12.")
    String monthRange();

    @Message("Le jour est un nombre de 1 à 31.")
    String dayRange();

    @Message("Indiquez aussi le mois de ce jour, ou retirez le jour.")
    String dayWithoutMonth();

    @Message("Indiquez aussi l’année, ou retirez le mois.")
    String monthWithoutYear();

    @Message("Ce jour n’existe pas\u00a0: ce mois-là en compte {days}.")
    String noSuchDay(String days);

    @Message("Indiquez aussi la date du début.")
    String endWithoutStart();

    @Message("La fin vient avant le début\u00a0: corrigez l’une des deux dates.")
    String endBeforeStart();

    @Message("Choisissez la conférence.")
    String talkMissing();

    @Message("Cette conférence n’existe plus\u00a0: choisissez-en une autre.")
    String talkGone();

    @Message(
            "Cette conférence ne peut pas recevoir cette intervention\u00a0: ouvrez-la pour voir ce qui est à corriger.")
    String talkRefusesDelivery();

    @Message(
            "{#switch reason}{#case \"FILE_TOO_LARGE\"}Ce fichier dépasse {limit}\u00a0: réduisez-le, puis choisissez-le de nouveau.{#case \"VAULT_FULL\"}Les fichiers de ce site ne peuvent pas dépasser {limit} en tout\u00a0: retirez-en d’abord.{#case \"OTHER_KIND\"}Ce fichier n’est pas un PDF, un PPTX, un ODP ni une image JPEG, PNG ou WebP\u00a0: choisissez-en un autre.{#case \"EMPTY\"}Ce fichier est vide\u00a0: choisissez-en un autre.{#case \"INCOMPLETE\"}Ce fichier n’est pas arrivé en entier\u00a0: choisissez-le de nouveau.{#case \"PLACE_SILENT\"}Le stockage des fichiers ne répond pas, rien n’a été gardé\u00a0: choisissez le fichier de nouveau dans quelques minutes.{#case \"PLACE_REFUSES\"}Le stockage des fichiers refuse l’accès, rien n’a été gardé\u00a0: prévenez la personne qui tient le site, ses réglages sont à corriger.{#case \"MISSING\"}Choisissez un fichier, puis envoyez-le.{#case \"NOT_SENT\"}Le fichier choisi n’est pas envoyé\u00a0: choisissez-le de nouveau, puis appuyez sur «\u00a0Envoyer le fichier\u00a0».{/switch}")
    String fileRefused(String reason, String limit);

    // the name of a venue, a person or a tag

    @Message("Indiquez de quelle ville sont les coordonnées.")
    String cityMissing();

    @Message("Écrivez la latitude puis la longitude, en degrés, par exemple 48.86, 2.35.")
    String coordinates();

    @Message(
            "{#switch named}{#case \"venue\"}L’événement «\u00a0{name}\u00a0» porte déjà ce nom, ou s’écrit aussi ainsi.{#case \"person\"}«\u00a0{name}\u00a0» porte déjà ce nom, ou s’écrit aussi ainsi.{#case \"tag\"}Le mot-clé «\u00a0{name}\u00a0» porte déjà ce nom, ou s’écrit aussi ainsi.{/switch}")
    String nameTaken(String named, String name);

    @Message(
            "Ce nom ressemble à «\u00a0{name}\u00a0». {#switch named}{#case \"venue\"}Si c’est un autre événement, enregistrez encore une fois.{#case \"person\"}Si c’est quelqu’un d’autre, enregistrez encore une fois.{#case \"tag\"}Si c’est un autre mot-clé, enregistrez encore une fois.{/switch}")
    String nameResembles(String named, String name);

    @Message("«\u00a0{spelling}\u00a0» est déjà un nom de «\u00a0{name}\u00a0»\u00a0: retirez-le ici.")
    String spellingTaken(String spelling, String name);

    @Message("Une conférence utilise encore «\u00a0{spelling}\u00a0»\u00a0: gardez ce nom.")
    String spellingNeeded(String spelling);

    // the settings of the site

    @Message("Indiquez le nom de ce lien, ou retirez-le.")
    String linkLabelMissing();

    @Message("Indiquez le titre de la page, par exemple Conférences.")
    String pageTitleMissing();

    @Message("Gardez au moins une langue.")
    String siteLanguageMissing();

    @Message("Choisissez l’une des langues du site.")
    String defaultLanguage();

    @Message("Un identifiant du fédivers s’écrit @nom@serveur.exemple.")
    String fediverseShape();

    @Message("Choisissez un fuseau horaire de la liste.")
    String timeZone();

    @Message(
            "«\u00a0{address}\u00a0» ne peut pas rediriger\u00a0: indiquez un chemin comme /conferences/, qu’aucune page de ce site n’a.")
    String formerAddress(String address);

    @Message("Ce portrait n’est plus là\u00a0: choisissez-le de nouveau.")
    String portraitGone();

    @Message(
            "{#switch reason}{#case \"FILE_TOO_LARGE\"}Ce fichier dépasse 8\u00a0Mo\u00a0: réduisez-le, puis choisissez-le de nouveau.{#case \"TOO_MANY_PIXELS\"}Cette image a trop de pixels (40\u00a0millions au plus)\u00a0: réduisez-la, puis choisissez-la de nouveau.{#case \"UNREADABLE\"}Cette image n’a pas pu être lue\u00a0: choisissez un fichier JPEG ou PNG.{/switch}")
    String pictureRefused(String reason);
}
