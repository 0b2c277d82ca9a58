package org.estrade.talk.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.estrade.linkcheck.LinkSource;
import org.estrade.site.SiteHeader;
import org.estrade.talk.LinkContent;
import org.estrade.talk.TalkContent;
import org.hibernate.Session;

/** The links of public talks and of their deliveries, as links that are watched. */
@ApplicationScoped
class TalkLinks implements LinkSource {

    private static final String PUBLIC_LINKS = " from link l left join delivery d on d.id = l.delivery_id"
            + " join talk t on t.id = coalesce(l.talk_id, d.talk_id)"
            + " where t.published_at is not null and t.deleted_at is null";

    private final Session database;
    private final TalkEditing editing;
    private final TalkAmendment amendment;
    private final SiteHeader site;

    TalkLinks(Session database, TalkEditing editing, TalkAmendment amendment, SiteHeader site) {
        this.database = database;
        this.editing = editing;
        this.amendment = amendment;
        this.site = site;
    }

    @Override
    @Transactional
    public Stream<String> addresses() {
        return database
                .createNativeQuery("select distinct l.url" + PUBLIC_LINKS, String.class)
                .getResultList()
                .stream();
    }

    @Override
    @Transactional
    public List<Use> uses(String address) {
        return talks(address).stream()
                .flatMap(id -> editing.view(id).stream())
                .map(talk -> new Use(talk.content().title(site.language()), "/admin/talks/" + talk.id()))
                .toList();
    }

    @Override
    @Transactional
    public List<String> replace(String address, String replacement) {
        List<String> refused = new ArrayList<>();
        for (long id : talks(address)) {
            editing.open(id).ifPresent(talk -> {
                TalkContent changed = replaced(talk.content(), address, replacement);
                if (amendment.save(talk, changed) == TalkAmendment.Outcome.REFUSED) {
                    refused.add(changed.title(site.language()));
                }
            });
        }
        return refused;
    }

    private List<Long> talks(String address) {
        return database.createNativeQuery(
                        "select distinct t.id" + PUBLIC_LINKS + " and l.url = ?1 order by t.id", Long.class)
                .setParameter(1, address)
                .getResultList();
    }

    private static TalkContent replaced(TalkContent talk, String address, String replacement) {
        return talk.withLinks(replaced(talk.links(), address, replacement))
                .withDeliveries(talk.deliveries().stream()
                        .map(delivery -> delivery.withLinks(replaced(delivery.links(), address, replacement)))
                        .toList());
    }

    private static List<LinkContent> replaced(List<LinkContent> links, String address, String replacement) {
        return links.stream()
                .map(link -> link.url().equals(address) ? link.withUrl(replacement) : link)
                .toList();
    }
}
