package org.estrade.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around every page of the admin. */
@MessageBundle("admin")
public interface AdminMessages {

    /** The code of the language of these sentences, for the attribute {@code lang} of the page. */
    @Message("fr")
    String language();

    @Message("Administration")
    String sections();

    @Message("Tableau de bord")
    String dashboard();

    @Message("Propositions")
    String proposals();

    @Message("Liens")
    String links();

    @Message("Événements")
    String venues();

    @Message("Personnes")
    String people();

    @Message("Mots-clés")
    String tags();

    @Message("Votre nom manque\u00a0: sans lui, aucune page ne dit de qui sont ces conférences.")
    String nameMissing();

    @Message("Indiquer votre nom")
    String giveName();

    @Message("Annuler")
    String undo();

    @Message("Import")
    String imports();

    @Message(
            "{#if count == 1}Rien n’est enregistré\u00a0: un champ est à corriger{#else}Rien n’est enregistré\u00a0: {count} champs sont à corriger{/if}")
    String problems(int count);

    /** The label of a field, and the sentence that says how to correct the field. */
    @Message("{label}\u00a0: {sentence}")
    String problemAt(String label, String sentence);

    /** The number of characters of a text, and the most that it may have: 0 / 1 000. */
    @Message("{count}\u00a0/\u00a0{limit} caractères")
    String used(String count, String limit);

    /** The number of characters by which a text is longer than its limit. */
    @Message("{count} {#if count < 2}caractère{#else}caractères{/if} de trop\u00a0: {limit} au plus")
    String over(int count, String limit);

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
