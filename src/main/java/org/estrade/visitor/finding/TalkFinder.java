package org.estrade.visitor.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.ServiceUnavailableException;
import java.util.List;
import java.util.Set;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.talk.store.TalkSearch;
import org.estrade.visitor.published.PublishedSite;

/** Finds what visitors ask for: words by one query, everything else in what is kept in memory. */
@ApplicationScoped
public class TalkFinder {

    private final TalkSearch search;

    TalkFinder(TalkSearch search) {
        this.search = search;
    }

    /**
     * The talks asked for among those that visitors can read.
     *
     * @throws jakarta.ws.rs.NotFoundException when there is no such page
     * @throws ServiceUnavailableException when the database cannot be asked for words
     */
    public TalkResults find(PublishedSite site, TalkQuery query) {
        List<PublishedTalk> matching = site.talks().stream()
                .filter(talk -> query.wants(talk.content()))
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
