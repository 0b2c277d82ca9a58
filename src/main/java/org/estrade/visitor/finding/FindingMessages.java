package org.estrade.visitor.finding;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of the search on the talks page. */
@MessageBundle("finding")
public interface FindingMessages {

    @Message("Chercher une conférence")
    String search();

    @Message("Titre, événement, nom…")
    String hint();

    @Message("Filtrer les conférences")
    String filters();

    /** What opens the list of all tags. */
    @Message("Tous les mots-clés ({count})")
    String all_tags(int count);

    @Message("Avec vidéo")
    String with_video();

    @Message("Avec slides")
    String with_slides();

    @Message(
            "{#if found == 0}Aucune conférence ne correspond à cette recherche.{#else}{found}\u00a0{#if found == 1}conférence{#else}conférences{/if} sur\u00a0{all}.{/if}")
    String count(int found, int all);

    /** Stands before the places in which the searched words are in a talk. */
    @Message("Trouvé\u00a0:")
    String found_in();

    @Message("Page\u00a0{page} sur\u00a0{pages}.")
    String page_of(int page, int pages);

    @Message("Tout afficher")
    String everything();

    @Message("Pages")
    String pages();

    @Message("Page précédente")
    String previous();

    @Message("Page suivante")
    String next();

    /** The page number in the title of the window. */
    @Message("page\u00a0{page}")
    String page(int page);

    /** The searched words in the title of the window. */
    @Message("«\u00a0{words}\u00a0»")
    String quoted(String words);
}
