package org.estrade.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.estrade.session.BrowserName;

/** The sentences of the page of the signed-in account. */
@MessageBundle("profile")
public interface ProfileMessages {

    @Message("Préférences")
    String preferences();

    @Message("Langue de l’administration")
    String language();

    @Message("{#switch language}{#case \"fr\"}Français{#case \"en\"}English{#else}Celle du navigateur{/switch}")
    String languageName(String language);

    @Message("Choisissez une langue de la liste.")
    String languageUnknown();

    @Message(
            "Décochez si votre navigateur ou une aide à la saisie utilise les mêmes touches. Sans JavaScript, une conférence se publie par sa touche d’accès P (Alt + P, ou Alt + Maj + P dans Firefox).")
    String shortcutsHint();

    @Message("Vos préférences sont enregistrées.")
    String preferencesSaved();

    @Message("Changé le {date}")
    String passwordChanged(String date);

    @Message("Mot de passe actuel")
    String currentPassword();

    @Message("Indiquez votre mot de passe actuel.")
    String currentMissing();

    /** The seconds or minutes are those until the next attempt, 0 when there is no delay. */
    @Message(
            "Ce n’est pas votre mot de passe actuel.{#if count > 0} Réessayez dans {#if minutes}{#if count == 1}une minute{#else}{count}\u00a0minutes{/if}{#else}{#if count == 1}une seconde{#else}{count}\u00a0secondes{/if}{/if}.{/if}")
    String currentWrong(int count, boolean minutes);

    @Message(
            "Votre session avait expiré\u00a0: votre mot de passe n’a pas été changé. Un mot de passe saisi n’est jamais conservé\u00a0: indiquez de nouveau les deux.")
    String passwordNotKept();

    @Message(
            "Trop de tentatives. Réessayez dans {#if minutes}{#if count == 1}une minute{#else}{count}\u00a0minutes{/if}{#else}{#if count == 1}une seconde{#else}{count}\u00a0secondes{/if}{/if}.")
    String wait(int count, boolean minutes);

    @Message("Beaucoup de personnes se connectent en ce moment. Réessayez dans quelques secondes.")
    String busy();

    @Message("Votre mot de passe a été changé. Les autres sessions ont été fermées.")
    String changed();

    @Message("Les autres sessions seront fermées.")
    String changeHint();

    @Message("Confirmez que c’est vous")
    String confirmTitle();

    @Message(
            "Votre identification n’est plus récente, et la suite est délicate\u00a0: un appareil laissé ouvert a pu changer de mains. Rien de ce que vous avez saisi n’est perdu\u00a0; un fichier, lui, se choisit de nouveau.")
    String confirmLead();

    @Message("Confirmer")
    String confirm();

    @Message("C’est confirmé\u00a0: vous pouvez continuer.")
    String confirmed();

    @Message("Le mot de passe actuel est inutile\u00a0: une clé d’accès vient de confirmer que c’est vous.")
    String currentNotNeeded();

    @Message("Mot de passe actuel oublié\u202f? Confirmer avec une clé d’accès")
    String currentForgotten();

    @Message("Gérer les clés d’accès")
    String managePasskeys();

    @Message("Gérer la validation en deux étapes")
    String manageFactor();

    @Message("{#if count == 1}Une session ouverte{#else}{count} sessions ouvertes{/if}")
    String sessions(int count);

    @Message("{device} (cette session)")
    String thisSession(String device);

    @Message(
            "{#switch kind}{#case COMPUTER}Ordinateur{#case PHONE}Téléphone{#case TABLET}Tablette{#else}Appareil inconnu{/switch}{#if name}\u00a0: {name}{/if}")
    String device(BrowserName.Kind kind, String name);

    @Message("Utilisée maintenant")
    String seenNow();

    @Message("Utilisée le {date} à {time}")
    String seen(String date, String time);

    @Message("Fermer")
    String closeSession();

    @Message("{#if closed}La session est fermée.{#else}Cette session n’était plus ouverte.{/if}")
    String sessionClosed(boolean closed);

    @Message("Navigateurs connus")
    String knownBrowsers();

    @Message("Ils se sont déjà connectés\u00a0: les tentatives manquées des autres ne les ralentissent pas.")
    String knownBrowsersHint();

    @Message("Dernière connexion le {date} à {time}")
    String lastSignIn(String date, String time);

    @Message("Oublier")
    String forget();

    @Message("{#if forgotten}Le navigateur est oublié.{#else}Ce navigateur n’était plus connu.{/if}")
    String browserForgotten(boolean forgotten);

    /** What happened since the last visit of this browser. A number is 0 when it is not worth a word. */
    @Message(
            "Depuis votre dernière visite\u00a0: {#if browsers == 1}un nouveau navigateur s’est connecté{#if device} ({device}){/if}{#else if browsers > 1}{browsers} nouveaux navigateurs se sont connectés{/if}{#if browsers > 0 && failures > 0}, {/if}{#if failures > 0}{failures} tentatives de connexion ont échoué{/if}.")
    String signInNews(long browsers, String device, long failures);

    @Message("Vérifier les sessions")
    String checkSessions();

    @Message("Fermer les autres")
    String closeOthers();

    @Message(
            "{#if count == 0}Il n’y avait pas d’autre session.{#else if count == 1}L’autre session est fermée.{#else}Les {count} autres sessions sont fermées.{/if}")
    String otherSessionsClosed(int count);
}
