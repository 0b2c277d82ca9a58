package org.estrade.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around every page of the admin. */
@MessageBundle("admin")
public interface AdminMessages {

    /** The language of all these sentences, as {@code <html lang>} says it. */
    @Message
    String language();

    @Message
    String skip();

    @Message
    String sections();

    @Message
    String talks();

    @Message
    String dashboard();

    @Message
    String venues();

    @Message
    String people();

    @Message
    String tags();

    @Message
    String history();

    @Message
    String settings();

    @Message
    String account();

    @Message
    String undo();

    @Message
    String imports();

    @Message
    String problems(int count);

    /** A field, and what to do there. */
    @Message
    String problemAt(String label, String sentence);

    /** How much may still be typed into a text that has a limit. */
    @Message
    String left(int count, int limit);

    /** How much has to go from a text that is longer than its limit. */
    @Message
    String over(int count, int limit);

    @Message
    String optional();

    @Message
    String save();

    @Message
    String cancel();

    @Message
    String viewSite();

    @Message
    String signOut();

    @Message
    String shortcuts();

    @Message
    String shortcutHelp();

    @Message
    String shortcutSearch();

    @Message
    String shortcutSave();

    @Message
    String shortcutPublish();

    @Message
    String enterKey();

    @Message
    String shortcutsOff();

    @Message
    String close();
}
