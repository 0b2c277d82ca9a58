package org.estrade.admin.preview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around previews, and of the page of links to them. */
@MessageBundle("preview")
public interface PreviewMessages {

    /** Above the draft as it was last saved. */
    @Message
    String ofDraft();

    /** Above what is being typed. */
    @Message
    String ofTyped();

    @Message
    String back();

    @Message
    String heading();

    @Message
    String introduction();

    @Message
    String lifetime();

    @Message
    String days(int count);

    @Message
    String create();

    @Message
    String created();

    @Message
    String address();

    @Message
    String once();

    @Message
    String links();

    @Message
    String none();

    @Message
    String expires(String day);

    @Message
    String madeBy(String day, String time, String username);

    @Message
    String made(String day, String time);

    @Message
    String revoke();

    /** Which one, for those who hear the button alone. */
    @Message
    String thatExpires(String day);

    @Message
    String revoked();

    @Message
    String unknownLifetime();
}
