package org.estrade.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.estrade.session.BrowserName;

/** The words of one's own account. */
@MessageBundle("profile")
public interface ProfileMessages {

    @Message
    String preferences();

    @Message
    String language();

    @Message
    String languageName(String language);

    @Message
    String languageUnknown();

    @Message
    String shortcuts();

    @Message
    String shortcutsHint();

    @Message
    String preferencesSaved();

    @Message
    String password();

    @Message
    String passwordChanged(String date);

    @Message
    String currentPassword();

    @Message
    String currentMissing();

    @Message
    String currentWrong(int left);

    @Message
    String wait(int minutes);

    @Message
    String change();

    @Message
    String changed();

    @Message
    String changeHint();

    @Message
    String sessions(int count);

    @Message
    String thisSession(String device);

    @Message
    String device(BrowserName.Kind kind, String name);

    @Message
    String seenNow();

    @Message
    String seen(String date, String time);

    @Message
    String closeOthers();

    @Message
    String othersClosed(int count);
}
