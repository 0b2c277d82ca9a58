package org.estrade.visitor.finding;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the talks page says to those who look for a talk. */
@MessageBundle("finding")
public interface FindingMessages {

    @Message
    String search();

    @Message
    String hint();

    @Message
    String submit();

    @Message
    String filters();

    @Message
    String with_video();

    @Message
    String with_slides();

    @Message
    String count(int found, int all);

    @Message
    String page_of(int page, int pages);

    @Message
    String everything();

    @Message
    String pages();

    @Message
    String previous();

    @Message
    String next();

    /** For the title of the window. */
    @Message
    String page(int page);

    /** For the title of the window. */
    @Message
    String quoted(String words);
}
