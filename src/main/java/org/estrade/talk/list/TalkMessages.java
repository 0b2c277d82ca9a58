package org.estrade.talk.list;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.jspecify.annotations.Nullable;

/** The sentences of the admin list of talks, and of the page that asks for confirmation. */
@MessageBundle("talk")
public interface TalkMessages {

    @Message(
            "{published}\u00a0{#if published < 2}publiée{#else}publiées{/if}, {#if drafts > 0}{drafts}\u00a0{#if drafts < 2}brouillon{#else}brouillons{/if}, {/if}{deliveries}\u00a0{#if deliveries < 2}intervention{#else}interventions{/if}, {links}\u00a0{#if links < 2}lien{#else}liens{/if}")
    String summary(long published, long drafts, long deliveries, long links);

    @Message("Importer…")
    String importFile();

    @Message("Quelles conférences")
    String tabs();

    @Message(
            "{#switch show}{#case \"all\"}Toutes{#case \"published\"}Publiées{#case \"drafts\"}Brouillons{#case \"incomplete\"}À compléter{/switch}")
    String tab(String show);

    @Message(
            "{#switch status}{#case \"published\"}Publiée{#case \"changed\"}Modifiée{#case \"draft\"}Brouillon{/switch}")
    String status(String status);

    @Message(
            "{deliveries}\u00a0{#if deliveries < 2}intervention{#else}interventions{/if}, {links}\u00a0{#if links < 2}lien{#else}liens{/if}")
    String counts(int deliveries, int links);

    /** After a plus sign. */
    @Message("Intervention")
    String date();

    @Message("Ajouter une intervention à «\u00a0{title}\u00a0»")
    String addDate(String title);

    @Message("Modifiée aujourd’hui à {time}")
    String changedToday(String time);

    @Message("Modifiée le {date}")
    String changedOn(String date);

    @Message(
            "{#switch missing}{#case \"DELIVERIES\"}aucune intervention{#case \"DATE\"}pas de date{#case \"ABSTRACT\"}aucun résumé{#case \"SLIDES_AND_VIDEO\"}ni slides ni vidéo{/switch}")
    String missing(String missing);

    /** What an import warned of; other is the other possible value, null when there is none. */
    @Message(
            "{#switch kind}{#case \"unknown_town\"}ville inconnue\u00a0: «\u00a0{words}\u00a0»{#if other}, sans doute «\u00a0{other}\u00a0»{/if}{#case \"title_differs\"}le sommaire importé dit «\u00a0{other}\u00a0»{#case \"without_date\"}{words}\u00a0: pas de date{#case \"date_unreadable\"}date qui n’a pas été comprise\u00a0: «\u00a0{words}\u00a0»{#case \"leftover\"}mots gardés dans la note\u00a0: «\u00a0{words}\u00a0»{#case \"link_not_web\"}ce n’est pas une adresse web\u00a0: «\u00a0{words}\u00a0»{/switch}")
    String toCheck(String kind, String words, @Nullable String other);

    @Message("{place}\u00a0: {missing}")
    String missingAt(String place, String missing);

    @Message("L’ordre ci-dessus est celui de la page publique.")
    String order();

    @Message("Aucune conférence ici.")
    String nothingHere();

    @Message("Importez un fichier Markdown\u00a0: vous verrez ce qu’il contient avant que rien ne change.")
    String emptyAdvice();

    @Message("Titre, événement, mot-clé…")
    String searchHint();

    @Message("Trier")
    String sortBy();

    @Message(
            "{#switch sort}{#case \"place\"}Ordre de la page{#case \"title\"}Titre{#case \"changed\"}Dernière modification{#case \"given\"}Dernière intervention{/switch}")
    String sort(String sort);

    @Message("Ordre")
    String reorder();

    @Message(
            "{#switch move}{#case \"up\"}Monter{#case \"down\"}Descendre{#case \"top\"}Mettre en haut{#case \"bottom\"}Mettre en bas{/switch} «\u00a0{title}\u00a0»")
    String move(String move, String title);

    @Message(
            "{#switch move}{#case \"up\"}Monter{#case \"down\"}Descendre{#case \"top\"}Mettre en haut{#case \"bottom\"}Mettre en bas{/switch}")
    String moveShort(String move);

    @Message("Autres déplacements de «\u00a0{title}\u00a0»")
    String moreMoves(String title);

    @Message("Déplacer «\u00a0{title}\u00a0»\u00a0: flèches haut et bas")
    String drag(String title);

    @Message("«\u00a0{title}\u00a0» est à la place {place} sur {total}.")
    String moved(String title, int place, long total);

    @Message("Choisir «\u00a0{title}\u00a0»")
    String choose(String title);

    /** The link that chooses the rows of the page that is shown, and none of other pages. */
    @Message(
            "{#if paged}Choisir les {count} de cette page{#else if count == 1}Choisir celle-ci{#else}Tout choisir ({count}){/if}")
    String chooseAll(int count, boolean paged);

    @Message(
            "La liste montre les 300 conférences modifiées en dernier. Pour une autre, partez de la liste des conférences.")
    String recentChoices();

    @Message("De {first} à {last}, sur {found} conférences")
    String shown(int first, int last, long found);

    @Message("Avec les conférences choisies")
    String chosenTalks();

    @Message(
            "{#switch action}{#case \"publish\"}Publier{#case \"unpublish\"}Retirer du site{#case \"tag\"}Ajouter un mot-clé{#case \"delete\"}Supprimer{/switch}")
    String action(String action);

    @Message("Mot-clé")
    String withTag();

    @Message("Continuer")
    String go();

    @Message("Choisissez d’abord au moins une conférence.")
    String nothingChosen();

    @Message("Choisissez ce qu’il faut faire.")
    String noAction();

    @Message(
            "{#switch action}{#case \"publish\"}Publier{#case \"unpublish\"}Retirer du site{#case \"tag\"}Ajouter un mot-clé à{#case \"delete\"}Supprimer{/switch} {#if count == 1}cette conférence{#else}ces {count} conférences{/if}\u202f?")
    String ask(String action, int count);

    @Message(
            "{#switch action}{#case \"publish\"}Les visiteurs liront la version que vous avez enregistrée en dernier.{#case \"unpublish\"}Elles seront retirées du site. Tout est conservé.{#case \"tag\"}Il s’ajoute à la fin de leurs mots-clés. Une conférence sans autre modification en attente est publiée avec lui.{#case \"delete\"}Elles disparaîtront du site et resteront dans la corbeille jusqu’à ce que vous les effaciez.{/switch}")
    String explain(String action);

    @Message(
            "{#switch action}{#case \"publish\"}Publier{#case \"unpublish\"}Retirer du site{#case \"tag\"}Ajouter le mot-clé{#case \"delete\"}Supprimer{/switch}")
    String confirm(String action);

    @Message(
            "{#switch action}{#case \"publish\"}{#if count == 1}Une conférence publiée.{#else}{count} conférences publiées.{/if}{#case \"unpublish\"}{#if count == 1}Une conférence retirée du site.{#else}{count} conférences retirées du site.{/if}{#case \"tag\"}{#if count == 1}Mot-clé ajouté à une conférence.{#else}Mot-clé ajouté à {count} conférences.{/if}{#case \"delete\"}{#if count == 1}Une conférence supprimée.{#else}{count} conférences supprimées.{/if}{/switch}")
    String done(String action, int count);

    @Message("«\u00a0{title}\u00a0» reste comme elle est. {sentence}")
    String skipped(String title, String sentence);

    @Message(
            "{#if count == 0}Il n’y avait plus rien à sortir de la corbeille.{#else if count == 1}La conférence est sortie de la corbeille.{#else}{count} conférences sont sorties de la corbeille.{/if}")
    String restored(int count);

    @Message("Aucune conférence ne correspond.")
    String nothingFound();

    @Message("Tout voir")
    String all();

    @Message("L’ordre ci-dessus est celui de la page publique. Glissez une ligne, ou utilisez les flèches.")
    String dragHint();
}
