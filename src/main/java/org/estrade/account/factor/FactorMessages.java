package org.estrade.account.factor;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences about the second factor. */
@MessageBundle("factor")
public interface FactorMessages {

    @Message("Validation en deux étapes")
    String title();

    @Message(
            "Après le mot de passe, la connexion demande un code à six chiffres que votre téléphone calcule. Un mot de passe volé ne suffit alors plus. Une clé d’accès n’en demande pas\u00a0: elle vous reconnaît déjà.")
    String lead();

    @Message("Activer")
    String begin();

    @Message(
            "Lisez ce code avec une application d’authentification (un gestionnaire de mots de passe convient), puis recopiez les six chiffres qu’elle affiche.")
    String scan();

    @Message("Code QR pour l’application d’authentification")
    String qrAlternative();

    @Message("Ou saisissez cette clé\u00a0:")
    String orType();

    @Message("Code à six chiffres")
    String code();

    @Message("Vérifier et activer")
    String activate();

    @Message("Abandonner")
    String giveUp();

    @Message(
            "Ce code n’est pas le bon. Vérifiez que l’heure du téléphone est exacte, et attendez le code suivant s’il a déjà servi.")
    String wrongCode();

    @Message("Active depuis le {date}.")
    String activeSince(String date);

    @Message(
            "{#if count == 0}Il ne reste aucun code de secours\u00a0: créez-en d’autres.{#else if count == 1}Il reste un code de secours.{#else}Il reste {count}\u00a0codes de secours.{/if}")
    String codesLeft(int count);

    @Message("Codes de secours")
    String codes();

    @Message(
            "Chacun remplace une fois le code du téléphone, s’il est perdu. Imprimez-les ou gardez-les dans un gestionnaire de mots de passe\u00a0: ils ne seront plus affichés, et les précédents ne valent plus rien.")
    String codesHint();

    @Message("Copier les codes")
    String copyCodes();

    @Message("Créer de nouveaux codes de secours")
    String renewCodes();

    @Message("Désactiver")
    String remove();

    @Message("La validation en deux étapes est désactivée.")
    String removed();

    @Message("Code de connexion")
    String signIn();

    @Message(
            "Recopiez le code à six chiffres de votre application d’authentification, ou l’un de vos codes de secours.")
    String signInLead();

    @Message("Code")
    String signInCode();

    @Message("Recommencer la connexion")
    String again();

    /** The reason why the code was refused, and the seconds or minutes until the next attempt, 0 when there is no delay. */
    @Message(
            "{#when problem}{#is MISSING}Indiquez le code.{#is EXPIRED}Trop de temps a passé\u00a0: recommencez la connexion.{#is WRONG}Ce code n’est pas le bon, ou il a déjà servi.{#if count > 0} Réessayez dans {#if minutes}{#if count == 1}une minute{#else}{count}\u00a0minutes{/if}{#else}{#if count == 1}une seconde{#else}{count}\u00a0secondes{/if}{/if}.{/if}{#is WAIT}Trop de tentatives. Réessayez dans {#if minutes}{#if count == 1}une minute{#else}{count}\u00a0minutes{/if}{#else}{#if count == 1}une seconde{#else}{count}\u00a0secondes{/if}{/if}.{/when}")
    String problem(SignInCodeForm.Problem problem, int count, boolean minutes);
}
