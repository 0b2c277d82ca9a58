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
    public TalkResults find(PublishedSite site, TalkQuery finding) {
        List<PublishedTalk> matching = site.talks().stream()
                .filter(talk -> finding.wants(talk.content()))
                .toList();
        return TalkResults.of(
                finding,
                finding.words().isEmpty() ? matching : among(matching, finding.words()),
                site.talks().size());
    }

    private List<PublishedTalk> among(List<PublishedTalk> talks, String words) {
        Set<Long> found = found(words);
        return talks.stream().filter(talk -> found.contains(talk.id())).toList();
    }

    private Set<Long> found(String words) {
        try {
            return search.find(words);
        } catch (PersistenceException unanswered) {
            throw new ServiceUnavailableException((Long) null, unanswered);
        }
    }
}
