package org.estrade.naming.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.estrade.naming.NameKind;

/** The words that venues, people and tags share; {@code named} is a {@link NameKind}'s id. */
@MessageBundle("naming")
public interface NamingMessages {

    @Message("{#switch named}{#case \"venue\"}Événements{#case \"person\"}Personnes{#case \"tag\"}Mots-clés{/switch}")
    String plural(String named);

    @Message(
            "{#switch named}{#case \"venue\"}{count}\u00a0{#if count < 2}événement{#else}événements{/if}{#case \"person\"}{count}\u00a0{#if count < 2}personne{#else}personnes{/if} avec qui vous intervenez{#case \"tag\"}{count}\u00a0{#if count < 2}mot-clé{#else}mots-clés{/if}{/switch}")
    String summary(String named, int count);

    @Message(
            "{#switch named}{#case \"venue\"}Nouvel événement{#case \"person\"}Nouvelle personne{#case \"tag\"}Nouveau mot-clé{/switch}")
    String create(String named);

    @Message("Quels événements")
    String tabs();

    @Message(
            "{#switch named}{#case \"venue\"}Chercher un événement{#case \"person\"}Chercher une personne{#case \"tag\"}Chercher un mot-clé{/switch}")
    String search(String named);

    @Message("{#switch named}{#case \"venue\"}Nom, ville…{#case \"person\"}Nom…{#case \"tag\"}Nom, libellé…{/switch}")
    String searchHint(String named);

    @Message(
            "{#switch named}{#case \"venue\"}Aucun événement ne correspond.{#case \"person\"}Personne ne correspond.{#case \"tag\"}Aucun mot-clé ne correspond.{/switch}")
    String nothingFound(String named);

    @Message(
            "De {first} à {last}, sur {found} {#switch named}{#case \"venue\"}événements{#case \"person\"}personnes{#case \"tag\"}mots-clés{/switch}")
    String shown(String named, int first, int last, int found);

    @Message("Tout montrer")
    String showAll();

    @Message(
            "{#switch named}{#case \"venue\"}Aucun événement pour le moment.{#case \"person\"}Personne pour le moment.{#case \"tag\"}Aucun mot-clé pour le moment.{/switch}")
    String empty(String named);

    @Message(
            "{#switch named}{#case \"venue\"}Les événements s’ajoutent avec les interventions que vous écrivez ou importez.{#case \"person\"}Les co-intervenants s’ajoutent avec les interventions que vous écrivez ou importez.{#case \"tag\"}Les mots-clés s’ajoutent avec les conférences que vous écrivez ou importez.{/switch}")
    String emptyAdvice(String named);

    @Message("Ville")
    String city();

    @Message(
            "{#switch named}{#case \"venue\"}Interventions{#case \"person\"}Interventions{#case \"tag\"}Conférences{/switch}")
    String times(String named);

    @Message(
            "{#switch named}{#case \"venue\"}{#if count < 2}intervention{#else}interventions{/if}{#case \"person\"}{#if count < 2}intervention{#else}interventions{/if}{#case \"tag\"}{#if count < 2}conférence{#else}conférences{/if}{/switch}")
    String timesUnit(String named, int count);

    @Message("Dernière")
    String last();

    @Message("non renseignée")
    String unknown();

    @Message(
            "{#switch kind}{#case \"NOWHERE_AND_NEVER\"}ni ville ni date{#case \"SPELLINGS\"}{count}\u00a0noms reconnus{#case \"UNUSED\"}{#switch named}{#case \"venue\"}jamais utilisé{#case \"person\"}jamais citée{#case \"tag\"}jamais utilisé{/switch}{/switch}")
    String note(String kind, String named, int count);

    @Message("Autres noms reconnus")
    String spellings();

    @Message("Séparés par des virgules. Reconnus à l’import et dans les brouillons.")
    String spellingsHint();

    @Message("{#if known}Si vous le changez, l’ancien restera reconnu.{/if}")
    String renameHint(boolean known);

    @Message(
            "{#switch named}{#case \"venue\"}{#if count < 2}{#if count == 0}Aucune intervention{#else}{count}\u00a0intervention{/if}{#else}{count}\u00a0interventions{/if}{#case \"person\"}{#if count < 2}{#if count == 0}Aucune intervention{#else}{count}\u00a0intervention{/if}{#else}{count}\u00a0interventions{/if}{#case \"tag\"}{#if count < 2}{#if count == 0}Aucune conférence{#else}{count}\u00a0conférence{/if}{#else}{count}\u00a0conférences{/if}{/switch}")
    String uses(String named, int count);

    /** Which of the uses a page shows. */
    @Message("De {first} à {last}, sur {found} {#if named == \"tag\"}conférences{#else}interventions{/if}")
    String usesShown(String named, int first, int last, int found);

    @Message("sans date")
    String undated();

    @Message("brouillon")
    String draft();

    @Message("dans la corbeille")
    String inBin();

    @Message("Sans titre")
    String untitled();

    @Message("Fusionner…")
    String merge();

    @Message("Ouvrir «\u00a0{name}\u00a0»")
    String openOther(String name);

    @Message("Fusionner avec «\u00a0{name}\u00a0»…")
    String mergeWithOther(String name);

    @Message("«\u00a0{name}\u00a0» a changé entre-temps")
    String conflict(String name);

    @Message(
            "Quelqu’un a enregistré autre chose après l’ouverture de cette fiche. Rien n’est perdu\u00a0: votre saisie est ci-dessous et, sous chaque champ qui diffère, ce qui est enregistré. Si vous enregistrez, votre saisie le remplace.")
    String conflictAdvice();

    @Message(
            "{#switch named}{#case \"venue\"}Événement «\u00a0{name}\u00a0» créé.{#case \"person\"}Personne «\u00a0{name}\u00a0» ajoutée.{#case \"tag\"}Mot-clé «\u00a0{name}\u00a0» créé.{/switch}")
    String created(String named, String name);

    @Message("Modifications de «\u00a0{name}\u00a0» enregistrées.")
    String saved(String name);

    @Message("«\u00a0{gone}\u00a0» est fusionné dans «\u00a0{kept}\u00a0».")
    String merged(String gone, String kept);

    @Message("«\u00a0{name}\u00a0» ressemble à «\u00a0{other}\u00a0». Est-ce le même\u202f?")
    String resembles(String name, String other);

    @Message("Renommer quand même")
    String renameAnyway();

    @Message("La fusion est annulée\u00a0: les deux sont de nouveau à part.")
    String unmerged();

    @Message("Cette fusion ne peut plus être annulée.")
    String notUnmerged();

    @Message(
            "{#switch named}{#case \"venue\"}Événement «\u00a0{name}\u00a0» supprimé.{#case \"person\"}Personne «\u00a0{name}\u00a0» supprimée.{#case \"tag\"}Mot-clé «\u00a0{name}\u00a0» supprimé.{/switch}")
    String deleted(String named, String name);

    @Message("Fusionner «\u00a0{name}\u00a0»")
    String mergeTitle(String name);

    @Message(
            "{#switch named}{#case \"venue\"}Quand un même événement figure deux fois. Choisissez l’autre\u00a0: rien ne change avant votre confirmation.{#case \"person\"}Quand une même personne figure deux fois. Choisissez l’autre\u00a0: rien ne change avant votre confirmation.{#case \"tag\"}Quand un même mot-clé figure deux fois. Choisissez l’autre\u00a0: rien ne change avant votre confirmation.{/switch}")
    String mergeIntroduction(String named);

    @Message(
            "{#switch named}{#case \"venue\"}Avec quel événement{#case \"person\"}Avec quelle personne{#case \"tag\"}Avec quel mot-clé{/switch}")
    String mergeWith(String named);

    @Message("Noms semblables")
    String mergeLikely();

    @Message("Autres")
    String mergeOthers();

    @Message(
            "{#switch named}{#case \"venue\"}Il n’y a pas d’autre événement.{#case \"person\"}Il n’y a personne d’autre.{#case \"tag\"}Il n’y a pas d’autre mot-clé.{/switch}")
    String mergeNobody(String named);

    @Message("Choisissez l’autre dans la liste.")
    String mergeMissing();

    @Message("Fusionner «\u00a0{one}\u00a0» et «\u00a0{other}\u00a0»\u202f?")
    String mergeQuestion(String one, String other);

    @Message(
            "{#switch named}{#case \"venue\"}Toutes les interventions, publiées ou en brouillon, iront à l’événement que vous gardez. Il reprend de l’autre le site, le type, la ville et le pays qui lui manquent.{#case \"person\"}Toutes les interventions, publiées ou en brouillon, iront à la personne que vous gardez. Elle reprend de l’autre la page qui lui manque.{#case \"tag\"}Toutes les conférences, publiées ou en brouillon, iront au mot-clé que vous gardez. Il reprend de l’autre les libellés qui lui manquent.{/switch} L’autre nom et ses variantes resteront reconnus. Vous pourrez annuler la fusion pendant 30\u00a0jours.")
    String mergeMeaning(String named);

    @Message("Lequel garder")
    String mergeKeep();

    @Message("Choisissez celui que vous gardez.")
    String mergeKeepMissing();

    @Message("Aussi écrit\u00a0: {spellings}")
    String spelledAlso(String spellings);

    @Message("Fusionner")
    String mergeGo();

    @Message("Supprimer «\u00a0{name}\u00a0»\u202f?")
    String deletionTitle(String name);

    @Message(
            "{#switch named}{#case \"venue\"}Aucune conférence n’utilise cet événement.{#case \"person\"}Aucune conférence ne cite cette personne.{#case \"tag\"}Aucune conférence ne porte ce mot-clé.{/switch} Ses autres noms seront oubliés. Une suppression ne s’annule pas.")
    String deletionUnused(String named);

    @Message(
            "Une intervention a toujours un événement ou un lieu\u00a0: celui-ci est encore utilisé. Fusionnez-le avec un autre, ou changez d’abord ces interventions.")
    String deletionImpossible();

    @Message(
            "{#switch named}{#case \"venue\"}{#case \"person\"}{#if count < 2}Cette conférence ne citera plus cette personne{#else}Ces {count}\u00a0conférences ne citeront plus cette personne{/if}{#case \"tag\"}{#if count < 2}Cette conférence perdra ce mot-clé{#else}Ces {count}\u00a0conférences perdront ce mot-clé{/if}{/switch}, aussitôt sur le site comme dans les brouillons. Une suppression ne s’annule pas.")
    String deletionTakesOff(String named, int count);

    @Message("{#if count < 2}La conférence qui l’utilise{#else}Les {count}\u00a0conférences qui l’utilisent{/if}")
    String deletionTalks(int count);

    @Message("Supprimer")
    String deletionGo();
}
