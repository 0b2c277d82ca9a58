package org.estrade.talk.upload;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words about files that are sent from the form of a talk. */
@MessageBundle(value = "upload", locale = "fr")
public interface UploadMessages {

    @Message("Un fichier plutôt qu’une adresse")
    String instead();

    @Message("PDF, PPTX, ODP ou image")
    String file();

    @Message("Envoyer le fichier")
    String send();

    @Message("Envoi du fichier")
    String sending();

    @Message("Le fichier n’est pas arrivé\u00a0: vérifiez la connexion, puis choisissez-le de nouveau.")
    String failed();

    @Message("Votre session est terminée\u00a0: reconnectez-vous, puis choisissez le fichier de nouveau.")
    String signedOut();

    @Message("Fichier reçu\u00a0: {facts}. Il sera lié quand vous enregistrerez.")
    String received(String facts);

    @Message(
            "Fichier reçu\u00a0: {facts}. {#switch problem}{#case \"ENCRYPTED\"}Il est protégé par un mot de passe{#case \"BROKEN\"}Il est abîmé{#case \"TOO_HEAVY\"}Il est trop lourd à lire{/switch}\u00a0: il reste proposé au téléchargement, mais ses pages ne sont pas toutes montrées.")
    String receivedWithProblem(String facts, String problem);
}
