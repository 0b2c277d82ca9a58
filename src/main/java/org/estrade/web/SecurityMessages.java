package org.estrade.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences for refused requests. */
@MessageBundle("security")
public interface SecurityMessages {

    @Message("Cette adresse n’est pas valable. Repartez de la page d’accueil.")
    String ambiguousPath();

    @Message("Cette demande vient d’un autre site\u00a0: rien n’a été fait. Revenez à la page d’ici et recommencez.")
    String otherOrigin();

    @Message(
            "Cette demande ne dit pas de quelle page elle vient\u00a0: rien n’a été fait. Le navigateur, ou un filtre, retire les en-têtes Sec-Fetch-Site, Origin et Referer\u00a0; laissez passer l’un d’eux.")
    String unknownOrigin();

    @Message("Cette demande est arrivée trop lentement\u00a0: rien n’a été fait. Recommencez.")
    String slowBody();

    @Message("Votre réseau a ouvert trop de connexions à la fois. Réessayez dans une minute.")
    String tooManyConnections();
}
