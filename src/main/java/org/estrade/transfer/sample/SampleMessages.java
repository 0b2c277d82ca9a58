package org.estrade.transfer.sample;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences about the sample talks. */
@MessageBundle("sample")
public interface SampleMessages {

    @Message("Ces conférences sont des exemples.")
    String notice();

    @Message("Les garder")
    String keep();

    @Message("Commencer vide")
    String remove();

    @Message("Les conférences sont maintenant les vôtres.")
    String kept();

    @Message(
            "{#if count == 0}Les exemples sont déjà retirés.{#else if count == 1}Une conférence d’exemple est dans la corbeille.{#else}{count} conférences d’exemple sont dans la corbeille.{/if}")
    String removed(int count);

    @Message("Voir la corbeille")
    String bin();
}
