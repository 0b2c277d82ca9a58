package org.estrade.transfer.webpage.form;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.estrade.outgoing.OutgoingFailure;
import org.estrade.site.SiteHeader;
import org.estrade.talk.store.TalkRepository;
import org.estrade.text.SpellingKey;
import org.estrade.transfer.webpage.WebPage;
import org.estrade.transfer.webpage.WebPageReader;
import org.estrade.transfer.webpage.choice.Asked;
import org.estrade.transfer.webpage.choice.PageFacts;
import org.estrade.transfer.webpage.fetch.PageFetch;
import org.estrade.transfer.webpage.fetch.PageFetch.Refused;

/** Reads the page at an address for this speaker. */
@Singleton
class PageReading {

    private final PageFetch pages;
    private final SiteHeader site;
    private final TalkRepository talks;
    private final Clock clock;

    PageReading(PageFetch pages, SiteHeader site, TalkRepository talks, Clock clock) {
        this.pages = pages;
        this.site = site;
        this.talks = talks;
        this.clock = clock;
    }

    /** What the page says, or why it was not read. */
    record Outcome(PageFacts facts, String failure) {

        boolean isFailure() {
            return !failure.isEmpty();
        }
    }

    /**
     * Asks for the page and reads it.
     *
     * @param address an address in network form
     */
    Outcome read(String address, PageMessages words) {
        try {
            List<WebPage> answers = pages.fetch(address);
            return new Outcome(WebPageReader.read(asked(address), answers), "");
        } catch (OutgoingFailure failure) {
            return new Outcome(PageFacts.NONE, words.failure(failure.reason()));
        } catch (Refused refused) {
            return new Outcome(PageFacts.NONE, words.refused(refused.status()));
        }
    }

    private Asked asked(String address) {
        Set<String> titles = talks.states().stream()
                .flatMap(state -> state.newest().texts().values().stream())
                .map(text -> SpellingKey.key(text.title()))
                .collect(Collectors.toSet());
        return new Asked(
                address,
                site.name(),
                titles,
                site.zone(),
                clock.instant().atZone(site.zone()).toLocalDate());
    }

    /** The host of an address, as the speaker knows it. */
    static String host(String address) {
        HttpUrl url = HttpUrl.parse(address);
        return url == null ? address : url.host();
    }
}
