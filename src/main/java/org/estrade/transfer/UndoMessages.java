package org.estrade.transfer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences about undoing an import. */
@MessageBundle("undo")
public interface UndoMessages {

    @Message("Imports des 30 derniers jours")
    String recent();

    /** The name of an import that the program made at its start: the starter content, or the file of ESTRADE_IMPORT. */
    @Message("Premier démarrage")
    String firstStart();

    @Message(
            "{created} {#if created > 1}créées{#else}créée{/if}, {updated} {#if updated > 1}mises{#else}mise{/if} à jour")
    String counts(long created, long updated);

    @Message("Annuler cet import")
    String undo();

    @Message("Annuler l’import du {day} à {time}\u202f?")
    String ask(String day, String time);

    @Message(
            "{#if created > 0}{created} {#if created > 1}conférences créées iront{#else}conférence créée ira{/if} dans la corbeille. {/if}{#if updated > 0}{updated} {#if updated > 1}conférences mises à jour retrouveront leur contenu d’avant{#else}conférence mise à jour retrouvera son contenu d’avant{/if}. {/if}Rien n’est effacé.")
    String consequence(long created, long updated);

    /** What happens to the venues, people and tags that the import created. */
    @Message(
            "Les événements, personnes et mots-clés que cet import a créés partent avec lui, sauf ceux qui servent encore ou que vous avez modifiés. Une conférence que vous rétablissez de la corbeille ramène les siens.")
    String namesConsequence();

    /** What happens to the labels of tags that the import added. */
    @Message(
            "{count} {#if count > 1}mots-clés perdent le libellé{#else}mot-clé perd le libellé{/if} que cet import a ajouté, sauf si vous l’avez modifié.")
    String labelsConsequence(long count);

    @Message("Modifiées depuis")
    String edited();

    @Message("Ces conférences restent comme elles sont, sauf celles que vous cochez.")
    String editedHint();

    @Message("Garder l’import")
    String keep();

    @Message(
            "Import annulé\u00a0: {binned} dans la corbeille, {restored} {#if restored > 1}rétablies{#else}rétablie{/if}{#if left > 0}, {left} {#if left > 1}laissées telles quelles{#else}laissée telle quelle{/if}{/if}.{#if names > 0} {names} {#if names > 1}noms qui ne servaient plus ont été supprimés{#else}nom qui ne servait plus a été supprimé{/if}.{/if}")
    String undone(int binned, int restored, int left, int names);

    @Message("Un autre import est en cours. Attendez sa fin, puis annulez celui-ci.")
    String otherImportRuns();

    @Message("Annulation de l’import")
    String undoing();

    @Message("Vous pouvez quitter cette page\u00a0: l’annulation continue. Rien ne change avant la fin.")
    String undoRuns();

    @Message("L’annulation a échoué et rien n’a changé\u00a0: le journal du programme dit pourquoi.")
    String undoFailed();

    @Message("Cet import ne peut plus être annulé.")
    String gone();
}
