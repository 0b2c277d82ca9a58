package org.estrade.visitor.view;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.estrade.database.DatabaseTrouble;

/**
 * The sentences of the public pages. Sentences with HTML tags are not escaped, and therefore have only numbers as
 * parameters.
 */
@MessageBundle("site")
public interface SiteMessages {

    @Message("Ailleurs")
    String elsewhere();

    @Message("M’inviter")
    String invite();

    @Message("Langue")
    String language();

    @Message("À venir")
    String upcoming();

    @Message("Sommaire")
    String contents();

    /** The heading above the talks that have one line each. */
    @Message("{#if count == 1}Une autre conférence{#else}{count}\u00a0autres conférences{/if}")
    String more_talks(int count);

    @Message("Tout lire en entier")
    String in_full();

    @Message(
            "<b>{talks}</b> {#if talks == 1}conférence{#else}conférences{/if}{#if given > 0}, {#if talks == 1}donnée{#else}données{/if} {#if given == 1}<b>une</b>{#else}<b>{given}</b>{/if}\u00a0fois{/if}")
    String tally(int talks, int given);

    @Message("Aucune conférence n’est encore publiée.")
    String no_talks();

    @Message("Interventions par année\u00a0: {years}.")
    String timeline(String years);

    @Message(
            "{year}\u00a0: {#if given > 0}{given}{/if}{#if given > 0 && upcoming > 0} et {/if}{#if upcoming > 0}{upcoming} à venir{/if}")
    String timeline_year(int year, int given, int upcoming);

    @Message("sans date\u00a0: {given}")
    String timeline_undated(int given);

    @Message("{#if times == 1}Donnée une fois{#else}Donnée {times}\u00a0fois{/if}")
    String given(int times);

    @Message("Interventions")
    String deliveries();

    @Message("{count}\u00a0autres interventions")
    String other_deliveries(int count);

    @Message("en ligne")
    String online();

    @Message("{city} et en ligne")
    String in_city_and_online(String city);

    @Message("annulée")
    String cancelled();

    @Message("à venir")
    String will_be_given();

    @Message("avec")
    String with();

    @Message("et")
    String and();

    @Message("par")
    String by();

    @Message("Slides")
    String kind_slides();

    @Message("Vidéo")
    String kind_video();

    @Message("Article")
    String kind_article();

    @Message("Presse")
    String kind_press();

    @Message("Code")
    String kind_code();

    @Message("Lien")
    String kind_other();

    /** The link to the page from which a file of this site was copied. */
    @Message("{name}, adresse d’origine")
    String original_address(String name);

    @Message("copie archivée")
    String archived_copy();

    @Message("{kind}, {pages} page{#if pages != 1}s{/if}, {size}")
    String file_facts(String kind, int pages, String size);

    @Message("Première page des slides")
    String file_cover();

    @Message("Voir page par page")
    String file_pages();

    @Message("Pages")
    String file_pages_list();

    @Message("Ouvrir le fichier")
    String file_open();

    @Message("Ces slides ont été remplacées.")
    String file_replaced();

    @Message("Voir la nouvelle version")
    String file_newer();

    @Message("Page {number}")
    String page_number(int number);

    /** Stands before the text of a page of slides. */
    @Message("page\u00a0{number}\u00a0:")
    String page_before(int number);

    @Message("Page précédente")
    String page_back();

    @Message("Page suivante")
    String page_on();

    @Message("en {name}")
    String in_language(String name);

    @Message("Texte en {name}")
    String text_in_language(String name);

    @Message("Mots-clés")
    String tags();

    @Message("Toutes les conférences")
    String all_talks();

    /** A heading for screen readers only. */
    @Message("Résumé")
    String abstract_heading();

    @Message("Sur le même sujet")
    String related();

    @Message("En bref")
    String brief();

    @Message("Prochaine date")
    String brief_next();

    @Message("Donnée")
    String brief_given();

    /** The number of times and the years; both years are empty when no date is known. */
    @Message(
            "{#if times == 1}une fois{#else}{times}\u00a0fois{/if}{#if first}{#if first == last}, en {first}{#else}, de {first} à {last}{/if}{/if}")
    String brief_times(int times, String first, String last);

    @Message("{#if count == 1}Ville{#else}Villes{/if}")
    String brief_cities(int count);

    @Message("Supports")
    String brief_materials();

    @Message("{#if count == 1}Langue{#else}Langues{/if}")
    String brief_languages(int count);

    @Message("Lire la vidéo\u00a0: {what}")
    String video_play(String what);

    @Message("Vidéo {host}, chargée après votre clic")
    String video_host(String host);

    @Message("M’inviter pour cette conférence")
    String invite_talk();

    @Message("Invitation\u00a0: «\u00a0{title}\u00a0»")
    String invitation_subject(String title);

    /** The body of the e-mail; lines end with a line feed. */
    @Message(
            "Bonjour,\n\nNous aimerions vous inviter à donner votre conférence «\u00a0{title}\u00a0».\n\nÉvénement\u00a0:\nDate\u00a0:\nLieu\u00a0:\n")
    String invitation_body(String title);

    @Message("Ajouter à l’agenda")
    String add_to_calendar();

    @Message("Citer\u00a0:")
    String cite();

    @Message("Copier le lien")
    String copy_link();

    @Message("Hors de la carte\u00a0: {cities}")
    String beyond_map(String cities);

    @Message("Villes")
    String cities();

    @Message("Flux Atom")
    String feed();

    @Message("Agenda iCal")
    String calendar();

    @Message("Mise à jour le {day}.")
    String changed(String day);

    @Message("Aperçu d’une version qui n’est pas publiée.")
    String preview_shared();

    @Message("Ni cookie ni traceur\u00a0: cette page ne vous suit pas.")
    String privacy();

    @Message("Toutes les conférences")
    String error_home();

    @Message("Cette page n’est pas <i>au programme.</i>")
    String error_404_heading();

    @Message("L’adresse a peut-être changé, ou la conférence a été retirée. Voici celles du site.")
    String error_404_sentence();

    @Message("L’adresse a peut-être changé, ou la conférence a été retirée.")
    String error_404_sentence_empty();

    @Message("Cette demande <i>n’est pas claire.</i>")
    String error_400_heading();

    @Message(
            "Le site n’a pas compris ce que le navigateur lui a envoyé. Revenez à la page précédente, puis recommencez.")
    String error_400_sentence();

    @Message("Cette page <i>ne fait pas cela.</i>")
    String error_405_heading();

    @Message("L’adresse existe, mais elle n’attend pas ce genre de demande. Revenez à la page précédente.")
    String error_405_sentence();

    @Message("C’est <i>trop lourd.</i>")
    String error_413_heading();

    @Message("Ce que vous avez envoyé dépasse ce que le site accepte. Réduisez-le, puis recommencez.")
    String error_413_sentence();

    @Message("Quelque chose <i>s’est mal passé.</i>")
    String error_500_heading();

    @Message("Le site n’a pas pu préparer cette page. Réessayez dans un instant.")
    String error_500_sentence();

    @Message("Le site <i>fait une pause.</i>")
    String error_503_heading();

    /** The cause lies in the database. A browser that loads the page again sends a form again. */
    @Message(
            "{#when trouble}{#is UNREACHABLE}La base de données ne répond pas.{#is DISK_FULL}Le disque du serveur est plein, rien n’a été enregistré : il faut d’abord y faire de la place.{#is READ_ONLY}La base de données n’accepte que la lecture pour l’instant, rien n’a été enregistré.{/when} Rechargez cette page dans un instant : ce que vous avez saisi sera renvoyé.")
    String error_503_sentence(DatabaseTrouble trouble);

    /** The place with the bytes of a file does not answer. */
    @Message("Ce fichier <i>se fait attendre.</i>")
    String error_file_heading();

    @Message("Il n’est pas disponible pour l’instant. Réessayez dans quelques instants.")
    String error_file_sentence();

    @Message("Si cela se répète, donnez ce numéro à la personne qui tient le site\u00a0: {id}.")
    String error_500_number(String id);
}
