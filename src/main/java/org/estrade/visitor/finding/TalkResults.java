package org.estrade.visitor.finding;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.estrade.talk.store.PublishedTalk;

/**
 * The talks that were asked for.
 *
 * @param query what was asked
 * @param talks those of the page, in the speaker's order
 * @param count how many there are on all pages
 * @param all how many there would be if everything were asked for
 */
public record TalkResults(TalkQuery query, List<PublishedTalk> talks, int count, int all) {

    /** How many talks are on a page. */
    public static final int A_PAGE = 100;

    public TalkResults {
        talks = List.copyOf(talks);
    }

    /**
     * The page that was asked for.
     *
     * @param matching every talk that was
     * @throws NotFoundException when there are not so many
     */
    static TalkResults of(TalkQuery query, List<PublishedTalk> matching, int all) {
        int start = (query.page() - 1) * A_PAGE;
        if (start > 0 && start >= matching.size()) {
            throw new NotFoundException();
        }
        int end = Math.min(start + A_PAGE, matching.size());
        return new TalkResults(query, matching.subList(start, end), matching.size(), all);
    }

    int pages() {
        return Math.max(1, (count + A_PAGE - 1) / A_PAGE);
    }

    /** Whether search engines should lead here: answers to somebody's words are not for everyone. */
    public boolean isForEveryone() {
        return query.words().isEmpty() && (count > 0 || !query.isFilter());
    }
}
