package org.estrade.talk.edit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.linkcheck.LinkSource;
import org.estrade.site.SiteHeader;
import org.estrade.text.typography.MarkdownAddresses;
import org.hibernate.Session;

/** The links of public talks and of their deliveries, and those in their texts, as links that are watched. */
@ApplicationScoped
class TalkLinks implements LinkSource {

    /** The id of a talk, its title, an address or a text, and whether it is a text. */
    private static final String USES = """
            with talk as (
                select id, (select title from talk_text as text where text.talk_id = talk.id
                    order by text.language <> ?1, text.language limit 1) as title
                from talk where published_at is not null and deleted_at is null),
            used as (
                select coalesce(link.talk_id, delivery.talk_id) as talk_id, url as words, false as is_text
                from link left join delivery on delivery.id = link.delivery_id
                union all select talk_id, note, true from delivery
                union all select talk_id, words, true
                from talk_text, lateral unnest(array[abstract, in_140, in_300, in_1000]) as words)
            select distinct talk.id, title, words, is_text
            from talk join used on used.talk_id = talk.id
            where not is_text or words like '%\\://%' or words like '%www.%' order by talk.id""";

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

    private record TalkUse(long talk, Use use) {}

    @Override
    @Transactional
    public Stream<Use> uses() {
        return talkUses().map(TalkUse::use);
    }

    private Stream<TalkUse> talkUses() {
        return database
                .createNativeQuery(USES, Object[].class)
                .setParameter(1, site.language())
                .getResultList()
                .stream()
                .flatMap(row -> {
                    long talk = ((Number) row[0]).longValue();
                    boolean isInText = (Boolean) row[3];
                    String words = (String) row[2];
                    return (isInText ? MarkdownAddresses.in(words) : List.of(words))
                            .stream()
                                    .map(address -> new TalkUse(
                                            talk, new Use(address, (String) row[1], "/admin/talks/" + talk, isInText)));
                });
    }

    @Override
    @Transactional
    public List<Use> replace(String address, String replacement) {
        Map<Long, Use> talks = talkUses()
                .filter(one -> one.use().address().equals(address))
                .collect(Collectors.toMap(TalkUse::talk, TalkUse::use, (link, text) -> link, TreeMap::new));
        return talks.entrySet().stream()
                .filter(talk -> !isReplaced(talk.getKey(), address, replacement))
                .map(Map.Entry::getValue)
                .toList();
    }

    private boolean isReplaced(long id, String address, String replacement) {
        OpenedTalk talk = editing.open(id).orElseThrow();
        ReplacedAddress replaced = ReplacedAddress.in(talk.content(), address, replacement);
        boolean isSaved = replaced.content().equals(talk.content())
                || amendment.save(talk, replaced.content()) != TalkAmendment.Outcome.REFUSED;
        return isSaved && replaced.isComplete();
    }
}
