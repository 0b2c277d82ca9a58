package org.estrade.visitor.deck;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.talk.store.Revision;
import org.estrade.vault.store.FileAddress;
import org.estrade.vault.store.StoredFile;
import org.estrade.vault.store.VaultFiles;
import org.estrade.visitor.published.PublishedSite;
import org.estrade.visitor.published.PublishedSites;
import org.hibernate.Session;

/**
 * Files that were published and then replaced: a link of a published talk led to the file, and now leads to another one. Who
 * has the former address still gets the former file, and learns of the newer one. A file whose link was removed is no former
 * file: it is not public any more.
 *
 * <p>The revisions of the talk say what was published, so that nothing else has to be stored.
 */
@ApplicationScoped
class FormerFiles {

    private static final String PUBLICATIONS = """
            from Revision r where r.kind = 'publish' and r.talk.publishedAt is not null and r.talk.deletedAt is null
            and cast(r.content as string) like ?1 order by r.id desc""";

    /** The most publications of which one with the file is looked for. */
    private static final int MOST = 20;

    private final PublishedSites sites;
    private final VaultFiles files;
    private final Session database;

    /** The answers, also the empty ones: a page of slides asks once for each of its pictures. */
    private final Cache<String, Answer> answers =
            Caffeine.newBuilder().maximumSize(1_000).build();

    /** An answer, which is right for one content of the site. */
    private record Answer(long generation, Optional<Former> former) {}

    /**
     * A file that was replaced.
     *
     * @param address the path that the link had
     * @param newer the path of the file to which the link leads now
     */
    record Former(StoredFile file, String address, String newer) {

        /** The hash of the newer file. */
        String newerHash() {
            return FileAddress.hashIn(newer).orElseThrow();
        }
    }

    FormerFiles(PublishedSites sites, VaultFiles files, Session database) {
        this.sites = sites;
        this.files = files;
        this.database = database;
    }

    /** The former file with this hash; empty for every other file. Blocks. */
    @Transactional
    Optional<Former> find(String hash) {
        // taken before the content is read: a change during the reading makes the answer outdated
        long generation = sites.generation();
        PublishedSite site = sites.present();
        Answer known = answers.getIfPresent(hash);
        if (known == null || known.generation() != generation) {
            known = new Answer(generation, files.find(hash).flatMap(file -> former(file, site)));
            answers.put(hash, known);
        }
        return known.former();
    }

    private Optional<Former> former(StoredFile file, PublishedSite site) {
        Map<Long, TalkContent> talks =
                site.talks().stream().collect(Collectors.toMap(PublishedTalk::id, PublishedTalk::content));
        return database.createSelectionQuery(PUBLICATIONS, Revision.class)
                .setParameter(1, "%/slides/" + file.hash() + "/%")
                .setMaxResults(MOST)
                .getResultStream()
                .filter(revision -> talks.containsKey(revision.talk.id))
                .flatMap(
                        revision -> former(file, revision.content, Objects.requireNonNull(talks.get(revision.talk.id))))
                .findFirst();
    }

    private static Stream<Former> former(StoredFile file, TalkContent then, TalkContent now) {
        Map<Object, List<LinkContent>> present = owners(now).collect(Collectors.toMap(Owner::id, Owner::links));
        return owners(then)
                .flatMap(owner -> owner.links().stream()
                        .filter(link -> leadsTo(link, file.hash()))
                        .flatMap(link -> successor(owner.links(), link, present.getOrDefault(owner.id(), List.of()))
                                .map(newer -> new Former(file, link.url(), newer.url()))
                                .stream()));
    }

    /** The talk itself, or one of its deliveries. */
    private record Owner(Object id, List<LinkContent> links) {

        static Owner of(DeliveryContent delivery) {
            return new Owner(delivery.id(), delivery.links());
        }
    }

    private static Stream<Owner> owners(TalkContent talk) {
        return Stream.concat(
                Stream.of(new Owner("talk", talk.links())),
                talk.deliveries().stream().map(Owner::of));
    }

    /** The new link to a file in the place of a former one: that with the same text if there is one, else of the same kind. */
    private static Optional<LinkContent> successor(List<LinkContent> then, LinkContent former, List<LinkContent> now) {
        List<LinkContent> added = now.stream()
                .filter(link -> link.kind() == former.kind() && FileAddress.isPath(link.url()))
                .filter(link -> then.stream().noneMatch(each -> each.url().equals(link.url())))
                .toList();
        Predicate<LinkContent> hasSameText = link ->
                Objects.equals(link.label(), former.label()) && Objects.equals(link.language(), former.language());
        return added.stream()
                .filter(hasSameText)
                .findFirst()
                .or(() -> added.stream().findFirst());
    }

    private static boolean leadsTo(LinkContent link, String hash) {
        return FileAddress.hashIn(link.url()).filter(hash::equals).isPresent();
    }
}
