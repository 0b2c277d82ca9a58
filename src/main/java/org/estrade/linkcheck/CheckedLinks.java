package org.estrade.linkcheck;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.cluster.ContentVersion;
import org.estrade.text.WebAddress;
import org.estrade.vault.store.FileAddress;
import org.jspecify.annotations.Nullable;

/** The watched addresses in the database. */
@ApplicationScoped
public class CheckedLinks implements PanacheRepository<CheckedLink> {

    /** A new address gets this long until its first look: the speaker may still be typing it. */
    private static final Duration NEW = Duration.ofHours(1);

    private final Instance<LinkSource> sources;
    private final ContentVersion version;
    private final Clock clock;

    CheckedLinks(@Any Instance<LinkSource> sources, ContentVersion version, Clock clock) {
        this.sources = sources;
        this.version = version;
        this.clock = clock;
    }

    /** What visitors see of the links that do not work. Links that are not listed are shown as they are. */
    @Transactional
    public LinkNotes notes() {
        List<CheckedLink> noted = list("hidden = true or (state = ?1 and archived is not null)", LinkState.DEAD.id());
        return new LinkNotes(
                noted.stream()
                        .filter(link -> link.hidden)
                        .map(link -> link.address)
                        .collect(Collectors.toSet()),
                noted.stream()
                        .filter(link -> !link.hidden && link.archived != null)
                        .collect(Collectors.toMap(link -> link.address, link -> String.valueOf(link.archived))),
                originals());
    }

    private Map<String, String> originals() {
        Set<String> dead = dead().stream().map(link -> link.address).collect(Collectors.toSet());
        return copies().filter(copy -> !dead.contains(copy.original))
                .collect(Collectors.toMap(copy -> copy.path, copy -> copy.original));
    }

    private Map<String, String> originalsByPath() {
        return copies().collect(Collectors.toMap(copy -> copy.path, copy -> copy.original));
    }

    /** The path of a file of a site: links have it as it is, texts behind the address of the site. */
    private static String path(String address) {
        return FileAddress.hashIn(address).isEmpty() ? address : address.replaceFirst("^https?://[^/]*", "");
    }

    private Stream<LinkCopy> copies() {
        return getEntityManager().createQuery("from LinkCopy", LinkCopy.class).getResultStream();
    }

    /** The dead links that visitors still see. */
    @Transactional
    public List<CheckedLink> dead() {
        return list("state = ?1 and hidden = false", LinkState.DEAD.id());
    }

    /** The addresses in a state: those that fail longest first. */
    @Transactional
    public List<CheckedLink> inState(LinkState state) {
        return list("state = ?1 order by failingSince nulls last, address", state.id());
    }

    /** One address; empty when it is not watched any more. */
    @Transactional
    public Optional<CheckedLink> link(long id) {
        return findByIdOptional(id);
    }

    /** Makes the list of watched addresses that of the addresses in use. */
    @Transactional
    void updateWatched() {
        Set<String> all = sources.stream()
                .flatMap(LinkSource::uses)
                .map(LinkSource.Use::address)
                .collect(Collectors.toSet());
        Map<String, String> originals = originalsByPath();
        Set<String> used = all.stream()
                .map(address -> originals.getOrDefault(path(address), address))
                .filter(WebAddress::isValid)
                .collect(Collectors.toCollection(HashSet::new));
        for (CheckedLink known : listAll()) {
            if (!used.remove(known.address)) {
                delete(known);
            }
        }
        Instant first = clock.instant().plus(NEW);
        used.forEach(address -> persist(new CheckedLink(address, first)));
    }

    /** The addresses whose look is due, the one that has waited longest first. */
    @Transactional
    List<CheckedLink> due(int most) {
        return find("nextCheckAt <= ?1 order by nextCheckAt", clock.instant())
                .page(0, most)
                .list();
    }

    /** Hides a link from visitors, or shows it again. */
    public void hide(long id, boolean hidden) {
        change(id, link -> link.hidden = hidden);
    }

    /** Records that the speaker says that the link works. The next failures do not count until a look finds the page. */
    public void trust(long id) {
        change(id, CheckedLink::trust);
    }

    /** Changes what is known of an address. Pages are made again if visitors see the change. */
    @Transactional
    void change(long id, Consumer<CheckedLink> change) {
        findByIdOptional(id).ifPresent(link -> {
            String before = shown(link);
            change.accept(link);
            if (!before.equals(shown(link))) {
                version.raise();
            }
        });
    }

    private static String shown(CheckedLink link) {
        return link.hidden + " " + (link.state() == LinkState.DEAD ? link.archived : null);
    }

    /**
     * Replaces an address by a file of this site that was copied from there: in links by its path, in texts by its whole
     * address.
     *
     * @param origin the beginning of the address of this site; empty when it is not known: texts stay then
     */
    @Transactional
    public List<LinkSource.Use> replaceByCopy(long id, String path, String origin) {
        @Nullable CheckedLink link = findById(id);
        if (link == null) {
            return List.of();
        }
        link.copyWanted = false;
        link.copyProblem = null;
        String address = link.address;
        getEntityManager().merge(new LinkCopy(path, address));
        List<LinkSource.Use> unchanged = replace(id, path);
        if (!origin.isEmpty()) {
            unchanged = replace(address, origin + path);
            updateWatched();
        }
        return unchanged;
    }

    /** Whether an address is in a link, and not only in texts. */
    @Transactional
    public boolean isInLink(String address) {
        return sources.stream()
                .flatMap(LinkSource::uses)
                .anyMatch(use -> !use.isInText() && use.address().equals(address));
    }

    /** Gives up the wish for a copy of a file, which may be wanted again. */
    @Transactional
    public void forgetCopy(long id) {
        update("copyWanted = false, copyProblem = null where id = ?1", id);
    }

    /** The addresses whose files this site has. */
    @Transactional
    public Set<String> copied() {
        return copies().map(copy -> copy.original).collect(Collectors.toSet());
    }

    /** Asks for copies of the files of these addresses. */
    @Transactional
    public void wantCopies(List<Long> ids) {
        update("copyWanted = true, copyProblem = null where id in ?1", ids);
    }

    /** The addresses whose files are to be copied. */
    @Transactional
    public List<CheckedLink> wantedCopies() {
        return list("copyWanted = true order by id");
    }

    /** Records that a file could not be copied. */
    @Transactional
    public void copyFailed(long id, CopyProblem problem) {
        update("copyWanted = false, copyProblem = ?1 where id = ?2", problem.name(), id);
    }

    /** The places where the addresses are used, or the files that were copied from there; by address. */
    @Transactional
    public Map<String, List<LinkSource.Use>> uses() {
        Map<String, String> originals = originalsByPath();
        return sources.stream()
                .flatMap(LinkSource::uses)
                .distinct()
                .sorted(Comparator.comparing(LinkSource.Use::isInText).thenComparing(LinkSource.Use::name))
                .collect(Collectors.groupingBy(use -> originals.getOrDefault(path(use.address()), use.address())));
    }

    /**
     * Replaces an address everywhere. The new address is watched, with the next look soon.
     *
     * @return the places that have to be changed by hand
     */
    @Transactional
    public List<LinkSource.Use> replace(long id, String replacement) {
        @Nullable CheckedLink link = findById(id);
        if (link == null) {
            return List.of();
        }
        List<LinkSource.Use> unchanged = replace(link.address, replacement);
        updateWatched();
        return unchanged;
    }

    private List<LinkSource.Use> replace(String address, String replacement) {
        return sources.stream()
                .flatMap(source -> source.replace(address, replacement).stream())
                .toList();
    }
}
