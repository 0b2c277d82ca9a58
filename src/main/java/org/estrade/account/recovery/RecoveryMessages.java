package org.estrade.account.recovery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences about forgotten passwords, and those of the mail. */
@MessageBundle("recovery")
public interface RecoveryMessages {

    @Message("Mot de passe oublié\u202f?")
    String forgotten();

    @Message("Mot de passe oublié")
    String title();

    @Message(
            "Indiquez l’adresse avec laquelle vous vous connectez\u00a0: un message vous apportera un lien pour choisir un nouveau mot de passe.")
    String lead();

    @Message("Envoyer le lien")
    String send();

    @Message("Regardez vos messages")
    String sent();

    @Message(
            "Si c’est l’adresse d’un compte, un lien vient de lui être envoyé. Il sert une fois, pendant 30\u00a0minutes. Rien n’arrive\u202f? Regardez dans les indésirables, ou demandez à la personne qui tient ce site.")
    String sentLead();

    @Message("Indiquez votre adresse e-mail.")
    String usernameMissing();

    @Message("Trop de demandes d’ici. Réessayez dans une heure.")
    String tooMany();

    @Message("Revenir à la connexion")
    String back();

    @Message("Demander un autre lien par e-mail")
    String another();

    @Message("Récupération par e-mail")
    String mail();

    @Message("Si vous oubliez votre mot de passe, un lien pour en choisir un autre vous est envoyé.")
    String mailLead();

    @Message("Choisir l’adresse")
    String manage();

    @Message("Adresse e-mail de récupération")
    String address();

    @Message("{#if username}Laissez vide pour {username}.{#else}Laissez vide pour ne jamais recevoir de lien.{/if}")
    String addressHint(String username);

    @Message("Ce n’est pas une adresse e-mail, comme prenom@exemple.fr.")
    String noAddress();

    @Message("L’adresse de récupération est enregistrée.")
    String saved();

    @Message("Nouveau mot de passe{#if site} pour le site de {site}{/if}")
    String mailSubject(String site);

    /** The text of the mail, plain. */
    @Message("""
            Bonjour,

            Un nouveau mot de passe a été demandé pour le compte {username} de {origin}

            Pour le choisir, ouvrez ce lien. Il sert une fois, pendant 30 minutes :

            {address}

            Si vous n’avez rien demandé, ignorez ce message : rien ne change.
            """)
    String mailText(String username, String origin, String address);
}
