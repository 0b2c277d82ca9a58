package org.estrade.visitor.kit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the speaker's kit, and the names of its files: lower-case letters, digits and hyphens. */
@MessageBundle("kit")
public interface KitMessages {

    @Message
    String heading();

    @Message
    String introduction();

    @Message
    String download();

    @Message
    String name();

    @Message
    String said(String pronunciation);

    @Message
    String biography();

    @Message
    String portrait();

    @Message
    String credit(String name);

    @Message
    String web();

    @Message
    String print();

    @Message
    String size(int width, int height, String format);

    @Message
    String length(String limit);

    @Message
    String whole();

    @Message
    String copy();

    @Message
    String copied();

    @Message
    String selected();

    @Message
    String nameFile();

    @Message
    String biographyFile(int limit);

    @Message
    String portraitFile();

    @Message
    String printFile();

    @Message
    String abstractFile(int limit);

    @Message
    String wholeFile();

    @Message
    String talkFile();

    @Message
    String talksFolder();
}
