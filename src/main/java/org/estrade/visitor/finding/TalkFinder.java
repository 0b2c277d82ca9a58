package org.estrade.visitor.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.ServiceUnavailableException;
import java.util.List;
import java.util.Set;
import org.estrade.talk.search.SearchedWords;
import org.estrade.talk.search.TalkSearch;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.visitor.published.PublishedSite;

/** Finds published talks: by words with queries of the database, by tag and material in memory. */
@ApplicationScoped
public class TalkFinder {

    private final TalkSearch search;
    private final SlideSearch slides;

    TalkFinder(TalkSearch search, SlideSearch slides) {
        this.search = search;
        this.slides = slides;
    }

    /**
     * The results of a query.
     *
     * @throws jakarta.ws.rs.NotFoundException when the query has a page number after the last result page
     * @throws ServiceUnavailableException when the query has words and the database does not answer
     */
    public TalkResults find(PublishedSite site, TalkQuery query) {
        int all = site.talks().size();
        if (query.words().isEmpty()) {
            return TalkResults.of(query, matching(query, site.talks()), all, site.talks(), Reasons.NONE);
        }
        try {
            SearchedWords words = search.read(query.words());
            Set<Long> found = search.find(words);
            SlideSearch.Found slides = this.slides.find(words);
            List<PublishedTalk> searched = site.talks().stream()
                    .filter(talk -> found.contains(talk.id()) || slides.talks().contains(talk.id()))
                    .toList();
            List<PublishedTalk> matching = matching(query, searched);
            Reasons reasons = matching.isEmpty()
                    ? Reasons.NONE
                    : new Reasons(words.terms(), search.venueSpellings(), slides.pages());
            return TalkResults.of(query, matching, all, searched, reasons);
        } catch (PersistenceException unanswered) {
            throw new ServiceUnavailableException((Long) null, unanswered);
        }
    }

    private static List<PublishedTalk> matching(TalkQuery query, List<PublishedTalk> talks) {
        return talks.stream().filter(talk -> query.matches(talk.content())).toList();
    }
}
