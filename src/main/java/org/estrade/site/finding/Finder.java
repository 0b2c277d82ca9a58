package org.estrade.site.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.ServiceUnavailableException;
import java.util.List;
import java.util.Set;
import org.estrade.site.PublishedSite;
import org.estrade.talk.PublishedTalk;
import org.estrade.talk.TalkSearch;

/** Finds what visitors ask for: words by one query, everything else in what is kept in memory. */
@ApplicationScoped
public class Finder {

    private final TalkSearch search;

    Finder(TalkSearch search) {
        this.search = search;
    }

    /**
     * The talks asked for among those that visitors can read.
     *
     * @throws jakarta.ws.rs.NotFoundException when there is no such page
     * @throws ServiceUnavailableException when the database cannot be asked for words
     */
    public Found find(PublishedSite site, Finding finding) {
        List<PublishedTalk> matching = site.talks().stream()
                .filter(talk -> finding.wants(talk.content()))
                .toList();
        return Found.of(
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
