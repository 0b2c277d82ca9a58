package org.estrade.visitor.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.ServiceUnavailableException;
import java.util.List;
import java.util.Set;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.talk.store.TalkSearch;
import org.estrade.visitor.published.PublishedSite;

/** Finds published talks: by words with one query of the database, by tag and material in memory. */
@ApplicationScoped
public class TalkFinder {

    private final TalkSearch search;

    TalkFinder(TalkSearch search) {
        this.search = search;
    }

    /**
     * The results of a query.
     *
     * @throws jakarta.ws.rs.NotFoundException when the query has a page number after the last result page
     * @throws ServiceUnavailableException when the query has words and the database does not answer
     */
    public TalkResults find(PublishedSite site, TalkQuery query) {
        List<PublishedTalk> matching = site.talks().stream()
                .filter(talk -> query.matches(talk.content()))
                .toList();
        return TalkResults.of(
                query,
                query.words().isEmpty() ? matching : among(matching, query.words()),
                site.talks().size());
    }

    private List<PublishedTalk> among(List<PublishedTalk> talks, String words) {
        Set<Long> results = results(words);
        return talks.stream().filter(talk -> results.contains(talk.id())).toList();
    }

    private Set<Long> results(String words) {
        try {
            return search.find(words);
        } catch (PersistenceException unanswered) {
            throw new ServiceUnavailableException((Long) null, unanswered);
        }
    }
}
