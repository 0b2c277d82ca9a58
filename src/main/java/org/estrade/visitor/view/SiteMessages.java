package org.estrade.visitor.view;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of the public pages. Those that hold tags are written out raw, and take only numbers. */
@MessageBundle("site")
public interface SiteMessages {

    @Message
    String skip();

    @Message
    String elsewhere();

    @Message
    String invite();

    @Message
    String language();

    @Message
    String upcoming();

    @Message
    String contents();

    @Message
    String tally(int talks, int given);

    @Message
    String no_talks();

    @Message
    String timeline(String years);

    @Message
    String timeline_year(int year, int given, int upcoming);

    @Message
    String timeline_undated(int given);

    @Message
    String given(int times);

    @Message
    String deliveries();

    @Message
    String online();

    @Message
    String in_city_and_online(String city);

    @Message
    String cancelled();

    @Message
    String will_be_given();

    @Message
    String with();

    @Message
    String and();

    @Message
    String by();

    @Message
    String kind_slides();

    @Message
    String kind_video();

    @Message
    String kind_article();

    @Message
    String kind_code();

    @Message
    String kind_other();

    @Message
    String in_language(String name);

    @Message
    String text_in_language(String name);

    @Message
    String tags();

    @Message
    String all_talks();

    /** For those who go from heading to heading by ear. */
    @Message
    String abstract_heading();

    @Message
    String related();

    @Message
    String brief();

    @Message
    String brief_given();

    /** From one year to the other; both empty when no date is known. */
    @Message
    String brief_times(int times, String first, String last);

    @Message
    String brief_cities(int count);

    @Message
    String brief_materials();

    @Message
    String brief_languages(int count);

    @Message
    String video_play(String what);

    @Message
    String video_host(String host);

    @Message
    String invite_talk();

    @Message
    String invitation_subject(String title);

    /** Of the letter; lines end with a line feed. */
    @Message
    String invitation_body(String title);

    @Message
    String add_to_calendar();

    @Message
    String cite();

    @Message
    String copy_link();

    @Message
    String copied();

    @Message
    String cities();

    @Message
    String feed();

    @Message
    String calendar();

    @Message
    String changed(String day);

    @Message
    String preview_shared();

    @Message
    String privacy();

    @Message
    String error_home();

    @Message
    String error_404_heading();

    @Message
    String error_404_sentence();

    @Message
    String error_404_sentence_empty();

    @Message
    String error_400_heading();

    @Message
    String error_400_sentence();

    @Message
    String error_405_heading();

    @Message
    String error_405_sentence();

    @Message
    String error_413_heading();

    @Message
    String error_413_sentence();

    @Message
    String error_500_heading();

    @Message
    String error_500_sentence();

    @Message
    String error_500_number(String id);
}
