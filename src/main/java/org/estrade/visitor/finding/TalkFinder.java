package org.estrade.visitor.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.ServiceUnavailableException;
import java.util.stream.Stream;
import org.estrade.talk.search.SearchedWords;
import org.estrade.talk.search.TalkSearch;
import org.estrade.visitor.published.PublishedSite;
import org.estrade.visitor.published.TalkIndex;
import org.estrade.visitor.published.TalkSet;

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
        TalkIndex index = site.index();
        if (query.words().isEmpty()) {
            return TalkResults.of(query, index, index.all(), Reasons.NONE);
        }
        try {
            SearchedWords words = search.read(query.words());
            SlideSearch.Found slides = this.slides.find(words);
            TalkSet searched = index.withIds(Stream.concat(search.find(words).stream(), slides.talks().stream()));
            Reasons reasons = searched.count() == 0
                    ? Reasons.NONE
                    : new Reasons(words.terms(), search.venueSpellings(), slides.pages());
            return TalkResults.of(query, index, searched, reasons);
        } catch (PersistenceException unanswered) {
            throw new ServiceUnavailableException((Long) null, unanswered);
        }
    }
}
