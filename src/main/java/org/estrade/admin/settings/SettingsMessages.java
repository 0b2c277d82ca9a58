package org.estrade.admin.settings;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the site's settings. */
@MessageBundle("settings")
public interface SettingsMessages {

    @Message
    String title();

    @Message
    String profile();

    @Message
    String publicPage();

    /** What the form calls that field. */
    @Message
    String label(String field);

    @Message
    String kit();

    @Message
    String kitHint();

    @Message
    String seeKit();

    @Message
    String pronunciationHint();

    @Message
    String phoneticsHint();

    @Message
    String creditHint();

    @Message
    String inLanguage(String language);

    @Message
    String labelIn(String label, String language);

    @Message
    String nameHint();

    @Message
    String contactHint();

    @Message
    String count(int characters, int recommended);

    @Message
    String notRead();

    @Message
    String addLink();

    @Message
    String removeLink(String label);

    @Message
    String defaultHint();

    @Message
    String readHint();

    @Message
    String languageName(String language);

    @Message
    String continent(String id);

    @Message
    String pictureHint();

    @Message
    String pictureSize(int width, int height);

    @Message
    String noPicture();

    @Message
    String removePicture();

    @Message
    String accountHint();

    @Message
    String toAccount();

    @Message
    String saved();

    @Message
    String unsaved();

    @Message
    String notSavedYet();

    @Message
    String seePage();

    @Message
    String conflict();

    @Message
    String conflictAdvice();

    @Message
    String stored(String value);

    @Message
    String storedEmpty();

    @Message
    String storedPicture();

    @Message
    String takePicture();

    @Message
    String replace();

    @Message
    String emailShape();

    @Message
    String labelMissing();

    @Message
    String urlMissing();

    @Message
    String urlShape();

    @Message
    String tooManyLinks(int count, int most);

    @Message
    String pageTitleMissing();

    @Message
    String languageMissing();

    @Message
    String defaultNotRead();

    @Message
    String zoneUnknown();

    @Message
    String tooLong(int length, int longest);

    @Message
    String unprintable();

    @Message
    String pictureRefused(String reason);

    @Message
    String pictureGone();
}
