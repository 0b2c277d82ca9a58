package org.estrade.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of the sign-in page and of the page that creates the first account. */
@MessageBundle("account")
public interface AccountMessages {

    @Message("Connexion")
    String login();

    @Message("Adresse e-mail")
    String username();

    @Message("Nouveau mot de passe")
    String newPassword();

    @Message("Au moins {shortest}\u00a0caractères. Une phrase se retient mieux qu’un mot compliqué.")
    String newPasswordHint(int shortest);

    @Message("Rester connecté sur cet appareil")
    String stay();

    @Message("Se connecter")
    String signIn();

    @Message("Mot de passe oublié\u202f? Il se réinitialise en ligne de commande, sur le serveur.")
    String lostPassword();

    /** The reason why the sign-in failed, and the seconds or minutes until the next attempt, 0 when there is no delay. */
    @Message(
            "{#when problem}{#is USERNAME_MISSING}Indiquez votre adresse e-mail.{#is PASSWORD_MISSING}Indiquez votre mot de passe.{#is WRONG}Adresse ou mot de passe incorrect.{#if count > 0} Réessayez dans {#if minutes}{#if count == 1}une minute{#else}{count}\u00a0minutes{/if}{#else}{#if count == 1}une seconde{#else}{count}\u00a0secondes{/if}{/if}.{/if}{#is WAIT}Trop de tentatives. Réessayez dans {#if minutes}{#if count == 1}une minute{#else}{count}\u00a0minutes{/if}{#else}{#if count == 1}une seconde{#else}{count}\u00a0secondes{/if}{/if}.{#is BUSY}Beaucoup de personnes se connectent en ce moment. Réessayez dans quelques secondes.{/when}")
    String loginProblem(LoginForm.Problem problem, int count, boolean minutes);

    @Message("Afficher")
    String show();

    @Message("Masquer")
    String hide();

    @Message("le mot de passe")
    String passwordShown();

    @Message("Votre compte")
    String setup();

    @Message("Il n’y a encore aucun compte ici. Celui-ci sera le vôtre\u00a0: lui seul peut modifier le site.")
    String setupLead();

    @Message("Votre nom")
    String speakerName();

    @Message("Pour commencer")
    String beginning();

    @Message("Regarder d’abord les conférences d’exemple")
    String beginWithSample();

    @Message("Importer ma page de conférences")
    String beginWithImport();

    @Message("Partir d’un site vide")
    String beginEmpty();

    @Message("Créer le compte")
    String createAccount();

    @Message("Nouveau mot de passe")
    String replacePassword();

    @Message(
            "{#when problem}{#is NAME_MISSING}Indiquez votre nom.{#is NAME_SHAPE}Une seule ligne, de 200\u00a0caractères au plus.{#is USERNAME_MISSING}Indiquez votre adresse e-mail.{#is USERNAME_SHAPE}Une seule ligne, de 200\u00a0caractères au plus.{#is PASSWORD_TOO_SHORT}Il faut au moins {shortest}\u00a0caractères.{#is PASSWORD_TOO_LONG}Trop long\u00a0: {longest}\u00a0caractères au plus.{#is PASSWORD_HOLDS_NAME}Il contient votre adresse\u00a0: choisissez-en un autre.{#is PASSWORD_COMMON}C’est un des mots de passe que l’on essaie en premier\u00a0: choisissez plutôt une phrase.{/when}")
    String setupProblem(SetupForm.Problem problem, int shortest, int longest);

    @Message("Ce lien n’est plus valable.")
    String linkNoLongerValid();

    @Message("Il est incomplet, a déjà servi ou est trop ancien.")
    String linkTooOld();

    @Message(
            "Il est incomplet, a déjà servi ou date de plus d’un jour. Redémarrez Estrade\u00a0: un nouveau lien s’affiche au démarrage.")
    String linkNoLongerValidAdvice();
}
