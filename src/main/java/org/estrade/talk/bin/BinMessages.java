package org.estrade.talk.bin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of the bin, and of the pages that ask before a talk is deleted or erased. */
@MessageBundle("bin")
public interface BinMessages {

    @Message(
            "Une conférence supprimée reste ici, entière, avec son adresse et son historique. Rien n’est effacé sans que vous le demandiez\u202f; celles qui sont ici depuis plus de {days}\u00a0jours peuvent être effacées ensemble.")
    String introduction(long days);

    @Message("De {first} à {last}, sur {found} conférences")
    String shown(int first, int last, int found);

    @Message("La corbeille est vide.")
    String empty();

    @Message("Supprimée le {day} à {time}")
    String deleted(String day, String time);

    @Message("ici depuis {#if days == 0}aujourd’hui{#else}{days}\u00a0{#if days == 1}jour{#else}jours{/if}{/if}")
    String daysInBin(long days);

    @Message(
            "{#if published}Publiée{#else}Brouillon{/if}, {deliveries} {#if deliveries < 2}intervention{#else}interventions{/if}")
    String was(boolean published, int deliveries);

    @Message("Sortir de la corbeille")
    String restore();

    /** The title of the talk of a button, for screen readers, which may read the button without its row. */
    @Message("«\u00a0{title}\u00a0»")
    String which(String title);

    @Message("«\u00a0{title}\u00a0» est sortie de la corbeille.")
    String restored(String title);

    @Message("L’ouvrir")
    String open();

    @Message("Supprimer «\u00a0{title}\u00a0»\u202f?")
    String askDelete(String title);

    @Message(
            "{#if published}La page disparaîtra du site{#else}Ce brouillon disparaîtra de la liste{/if}{#if deliveries == 1} avec son intervention{#else if deliveries > 1} avec ses {deliveries}\u00a0interventions{/if}. {#if published}Elle{#else}Il{/if} reste dans la corbeille jusqu’à ce que vous l’effaciez.")
    String explainDelete(boolean published, int deliveries);

    @Message("Supprimer")
    String delete();

    @Message("«\u00a0{title}\u00a0» est dans la corbeille.")
    String movedToBin(String title);

    @Message("Effacer définitivement")
    String purge();

    @Message("Effacer définitivement «\u00a0{title}\u00a0»\u202f?")
    String askPurge(String title);

    @Message(
            "La conférence sera effacée définitivement, avec {#if deliveries == 1}son intervention, {#else if deliveries > 1}ses {deliveries}\u00a0interventions, {/if}son historique et ses anciennes adresses. Personne ne pourra la retrouver.")
    String explainPurge(int deliveries);

    @Message("«\u00a0{title}\u00a0» est effacée définitivement.")
    String purged(String title);

    @Message("Effacer {#if talks == 1}celle{#else}les {talks}{/if} de plus de {days}\u00a0jours")
    String purgeOld(int talks, long days);

    @Message("Effacer définitivement {#if talks == 1}cette conférence{#else}ces {talks}\u00a0conférences{/if}\u202f?")
    String askPurgeOld(int talks);

    @Message(
            "{#if talks == 1}Elle sera effacée{#else}Elles seront effacées{/if} définitivement, avec {#if talks == 1}son historique et ses anciennes adresses{#else}leur historique et leurs anciennes adresses{/if}.")
    String explainPurgeOld(int talks);

    @Message(
            "{#if talks == 0}Il n’y avait rien à effacer.{#else if talks == 1}Une conférence est effacée définitivement.{#else}{talks}\u00a0conférences sont effacées définitivement.{/if}")
    String purgedOld(int talks);
}
