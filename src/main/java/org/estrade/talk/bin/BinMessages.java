package org.estrade.talk.bin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of deleting talks and of the bin. */
@MessageBundle("bin")
public interface BinMessages {

    @Message
    String heading();

    @Message
    String introduction(long days);

    @Message
    String empty();

    @Message
    String deleted(String day, String time);

    @Message
    String daysLeft(long days);

    @Message
    String was(boolean published, int deliveries);

    @Message
    String takeOut();

    /** Which one, for those who hear a button alone. */
    @Message
    String which(String title);

    @Message
    String tookOut(String title);

    @Message
    String open();

    @Message
    String askDelete(String title);

    @Message
    String explainDelete(boolean published, int deliveries, long days);

    @Message
    String delete();

    @Message
    String putIn(String title);

    @Message
    String purge();

    @Message
    String askPurge(String title);

    @Message
    String explainPurge(int deliveries);

    @Message
    String purged(String title);

    @Message
    String purgeOld(int talks, long days);

    @Message
    String askPurgeOld(int talks);

    @Message
    String explainPurgeOld(int talks);

    @Message
    String purgedOld(int talks);
}
