package org.estrade.visitor.error;

import java.util.List;
import org.estrade.visitor.page.ContentsEntry;
import org.estrade.visitor.view.SiteMessages;
import org.estrade.visitor.view.TalkView;
import org.jspecify.annotations.Nullable;

/**
 * What a page says when it cannot say what was asked.
 *
 * @param heading a message of ours, with its tags
 * @param failure the number under which the log has the cause, null when there is nothing to look up
 * @param contents the talks to go on to, when the address was wrong
 */
public record ErrorView(
        int status,
        String heading,
        String sentence,
        @Nullable String failure,
        List<ContentsEntry> contents) {

    static ErrorView notFound(List<TalkView> talks, String home, SiteMessages words) {
        return new ErrorView(
                404,
                words.error_404_heading(),
                talks.isEmpty() ? words.error_404_sentence_empty() : words.error_404_sentence(),
                null,
                ContentsEntry.of(talks, home));
    }

    static ErrorView of(int status, @Nullable String failure, SiteMessages words) {
        return switch (status) {
            case 405 -> new ErrorView(status, words.error_405_heading(), words.error_405_sentence(), null, List.of());
            case 413 -> new ErrorView(status, words.error_413_heading(), words.error_413_sentence(), null, List.of());
            default ->
                status < 500
                        ? new ErrorView(status, words.error_400_heading(), words.error_400_sentence(), null, List.of())
                        : new ErrorView(
                                status,
                                words.error_500_heading(),
                                words.error_500_sentence(),
                                failure == null ? null : words.error_500_number(failure),
                                List.of());
        };
    }
}
