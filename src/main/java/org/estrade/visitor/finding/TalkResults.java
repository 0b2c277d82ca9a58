package org.estrade.visitor.finding;

import jakarta.ws.rs.NotFoundException;
import java.util.List;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.visitor.published.TalkIndex;
import org.estrade.visitor.published.TalkSet;

/**
 * The results of a query, one page of them.
 *
 * @param query the query
 * @param talks the talks of the page, in the speaker's order
 * @param count the number of results on all pages
 * @param all the number of published talks
 * @param searched the talks that match the words of the query, whatever its filters: all talks without words
 * @param reasons where the words of the query were found; without words it finds nothing
 */
public record TalkResults(
        TalkQuery query, List<PublishedTalk> talks, int count, int all, TalkSet searched, Reasons reasons) {

    /** The most talks on a page. */
    public static final int PAGE_SIZE = 100;

    /** With more results than this, the page is an index: no talk is shown in full. */
    private static final int MOST_IN_FULL = 30;

    /** The most talks of an index that have an entry of several lines. The other talks have one line each. */
    private static final int MOST_ENTRIES = 20;

    public TalkResults {
        talks = List.copyOf(talks);
    }

    /**
     * The page of results that the query has the number of.
     *
     * @param searched the talks that match the words of the query
     * @param reasons where the words of the query are found
     * @throws NotFoundException when the page would be empty and is not the first
     */
    static TalkResults of(TalkQuery query, TalkIndex index, TalkSet searched, Reasons reasons) {
        TalkSet matching = query.among(index, searched);
        int count = matching.count();
        int start = (query.page() - 1) * PAGE_SIZE;
        if (start > 0 && start >= count) {
            throw new NotFoundException();
        }
        List<PublishedTalk> talks =
                index.in(matching).skip(start).limit(PAGE_SIZE).toList();
        return new TalkResults(query, talks, count, index.all().count(), searched, reasons);
    }

    /** Whether the page is an index of the talks, because there are many and the query does not ask for all in full. */
    public boolean isIndex() {
        return count > MOST_IN_FULL && !query.inFull();
    }

    /** The talks of the page that have more than one line. */
    public List<PublishedTalk> entries() {
        return isIndex() ? talks.subList(0, Math.min(MOST_ENTRIES, talks.size())) : talks;
    }

    int pages() {
        return Math.max(1, (count + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    /** Whether search engines may index the page. Results of a search for words and empty results are not indexed. */
    public boolean isIndexable() {
        return query.words().isEmpty() && (count > 0 || !query.isFilter());
    }
}
