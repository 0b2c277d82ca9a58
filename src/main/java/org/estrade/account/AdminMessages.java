package org.estrade.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around every page of the admin. */
@MessageBundle("admin")
public interface AdminMessages {

    /** The language of all these sentences, as {@code <html lang>} says it. */
    @Message("fr")
    String language();

    @Message("Administration")
    String sections();

    @Message("Tableau de bord")
    String dashboard();

    @Message("Lieux")
    String venues();

    @Message("Personnes")
    String people();

    @Message("Mots-clés")
    String tags();

    @Message("Annuler")
    String undo();

    @Message("Import")
    String imports();

    @Message(
            "{#if count == 1}Rien n’est enregistré\u00a0: un champ est à corriger{#else}Rien n’est enregistré\u00a0: {count} champs sont à corriger{/if}")
    String problems(int count);

    /** A field, and what to do there. */
    @Message("{label}\u00a0: {sentence}")
    String problemAt(String label, String sentence);

    /** How much may still be typed into a text that has a limit. */
    @Message("Encore {count} {#if count < 2}signe{#else}signes{/if} sur {limit}")
    String left(int count, int limit);

    /** How much has to go from a text that is longer than its limit. */
    @Message("{count} {#if count < 2}signe{#else}signes{/if} de trop\u00a0: {limit} au plus")
    String over(int count, int limit);

    @Message("Voir le site")
    String viewSite();

    @Message("Se déconnecter")
    String signOut();

    @Message("Cette aide")
    String shortcutHelp();

    @Message("Entrée")
    String enterKey();

    @Message("Vous pouvez les désactiver dans")
    String shortcutsOff();

    @Message("Fermer")
    String close();
}
