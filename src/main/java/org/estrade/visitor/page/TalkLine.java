package org.estrade.visitor.page;

import java.util.List;
import org.estrade.talk.TalkContent;
import org.estrade.text.typography.TitleView;
import org.estrade.visitor.view.Audience;
import org.estrade.visitor.view.TalkView;
import org.jspecify.annotations.Nullable;

/**
 * A talk that has one line on the talks page, because there are many.
 *
 * @param id the anchor of the line on the page
 * @param formerIds the anchors that the talk had before
 * @param href the path of the talk's page
 * @param language the language code of the title when it is not the page's language, else null
 * @param year the last year in which the talk was given, empty when no date is known
 */
public record TalkLine(
        String id,
        List<String> formerIds,
        String href,
        TitleView title,
        @Nullable String language,
        String year) {

    static TalkLine of(TalkContent talk, String id, List<String> formerIds, Audience audience) {
        TalkView.Words words = TalkView.Words.of(talk, audience);
        return new TalkLine(
                id,
                formerIds,
                audience.path(talk),
                words.title(),
                audience.foreign(words.language()),
                TalkView.lastYearOf(talk, audience.today()));
    }
}
