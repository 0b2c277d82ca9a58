package org.estrade.visitor.error;

import java.util.List;
import org.estrade.database.DatabaseTrouble;
import org.estrade.visitor.page.ContentsEntry;
import org.estrade.visitor.view.SiteMessages;
import org.estrade.visitor.view.TalkView;
import org.jspecify.annotations.Nullable;

/**
 * The content of an error page.
 *
 * @param status the HTTP status
 * @param heading a message with HTML tags, not escaped
 * @param sentence the explanation
 * @param failure a sentence with the number that finds the cause in the log, null when nothing was logged
 * @param contents links to the talks when the address was wrong, else empty
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

    static ErrorView of(DatabaseTrouble trouble, SiteMessages words) {
        return new ErrorView(
                ErrorPages.UNAVAILABLE, words.error_503_heading(), words.error_503_sentence(trouble), null, List.of());
    }

    static ErrorView ofFile(SiteMessages words) {
        return new ErrorView(
                ErrorPages.UNAVAILABLE, words.error_file_heading(), words.error_file_sentence(), null, List.of());
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
