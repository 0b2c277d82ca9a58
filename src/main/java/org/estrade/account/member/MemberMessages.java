package org.estrade.account.member;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences about the accounts of the site. */
@MessageBundle("member")
public interface MemberMessages {

    @Message("Comptes")
    String title();

    @Message(
            "Un rédacteur écrit les conférences, les propositions, les événements, les personnes et les mots-clés. Réglages, comptes, imports et exports restent à vous.")
    String lead();

    @Message("{#if owner}Propriétaire{#else}Rédacteur{/if}{#if self}, c’est vous{/if}")
    String role(boolean owner, boolean self);

    @Message("Inviter un rédacteur")
    String inviteHeading();

    @Message("Adresse e-mail")
    String username();

    @Message("Elle sert de nom pour se connecter. Aucun message n’est envoyé.")
    String usernameHint();

    @Message("Créer le lien d’invitation")
    String invite();

    @Message("Lien pour {name}")
    String linkFor(String name);

    @Message(
            "Envoyez-lui ce lien\u00a0: il sert une fois, dans les vingt-quatre heures, et annule les précédents. Il ne sera plus affiché.")
    String linkHint();

    @Message("Copier le lien")
    String copyLink();

    @Message("Nouveau lien")
    String renew();

    @Message("Supprimer")
    String remove();

    @Message("Supprimer le compte «\u00a0{name}\u00a0»\u202f?")
    String removalTitle(String name);

    @Message(
            "Cette personne ne pourra plus se connecter. Ce qu’elle a écrit reste. Un compte supprimé ne revient pas\u00a0: il faudrait l’inviter de nouveau.")
    String removalLead();

    @Message("Supprimer le compte")
    String removeAccount();

    /** Follows the name of a button. */
    @Message("({name})")
    String which(String name);

    @Message("Le compte «\u00a0{name}\u00a0» est supprimé. Ce qu’il a écrit reste.")
    String removed(String name);

    @Message("Un compte porte déjà ce nom.")
    String taken();

    @Message("Indiquez son adresse e-mail, de 200\u00a0caractères au plus.")
    String missing();
}
