package org.estrade.talk.form;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of the page that shows two versions of a talk side by side. */
@MessageBundle("conflict")
public interface ConflictMessages {

    @Message("Votre choix est enregistré.")
    String merged();

    @Message("Cette conférence a changé pendant que vous l’écriviez")
    String conflictTitle();

    @Message(
            "Une autre version a été enregistrée le {at}. Rien n’est perdu\u00a0: choisissez, champ par champ, ce qui sera gardé.")
    String conflictAt(String at);

    @Message(
            "Une autre version a été enregistrée le {at} par {username}. Rien n’est perdu\u00a0: choisissez, champ par champ, ce qui sera gardé.")
    String conflictBy(String at, String username);

    @Message(
            "{#if count == 0}Aucun champ en conflit{#else if count == 1}Un champ en conflit{#else}{count} champs en conflit{/if}{#if others == 1}\u202f; un autre changement, sans conflit{#else if others > 1}\u202f; {others} autres changements, sans conflit{/if}")
    String conflictCount(int count, int others);

    @Message("{#if count == 1}Un changement{#else}{count} changements{/if} sans conflit")
    String conflictOthers(int count);

    @Message("Votre version est dans cette page tant qu’elle est ouverte.")
    String conflictKept();

    @Message("Abandonner ma version")
    String discardTyped();

    @Message("Garder toute ma version")
    String keepTyped();

    @Message("Enregistrer ce choix")
    String keepChoice();

    @Message("La vôtre")
    String typed();

    @Message("Version enregistrée")
    String stored();

    @Message("Garder les deux")
    String both();

    @Message("non enregistrée")
    String notSaved();

    @Message("rien")
    String nothing();
}
