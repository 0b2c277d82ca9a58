package org.estrade.visitor.pagecache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.Startup;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.estrade.visitor.published.PublishedSites;
import org.estrade.web.MovedPermanently;
import org.estrade.web.SiteAddress;
import org.jboss.resteasy.reactive.PathPart;
import org.jspecify.annotations.Nullable;

/**
 * The cache of public pages and files, as bytes in each content coding. A page is made by the first request for it. It is
 * kept until a change that visitors can see, or until the end of the day, because pages list upcoming deliveries.
 */
// created at start-up, so that its counters are published before the first request; a singleton is called without a
// proxy
@Startup
@Singleton
public class PageCache {

    /** At most 56 MB, and at most a sixth of the heap: a small container needs the rest for its talks. */
    private static final long MOST_BYTES =
            Math.min(56L * 1024 * 1024, Runtime.getRuntime().maxMemory() / 6);

    private static final long MOST_BYTES_OF_OTHERS = MOST_BYTES / 7;

    private final PublishedSites sites;
    private final SiteAddress address;
    private final Clock clock;

    private final Counter fromMemory;
    private final Counter fresh;
    private final Timer making;

    /** The pages whose addresses are this site's own, which nobody can invent. */
    private final Cache<PageKey, Kept> pages = cache(MOST_BYTES);

    /**
     * The pages whose addresses have a part that a visitor chooses: what is searched for, or the name of the host when
     * nobody has confirmed it. They are apart, so that invented addresses cannot take the place of the site's own pages.
     */
    private final Cache<PageKey, Kept> others = cache(MOST_BYTES_OF_OTHERS);

    private volatile Runnable onQuickPage = () -> {};

    private final ConcurrentHashMap<Making, CompletableFuture<CachedPage>> beingMade = new ConcurrentHashMap<>();

    /**
     * The generation of the content that visitors get at least. It is older than the present one for as long as the change
     * waits for its first pages: see {@link #show}.
     */
    private volatile long shown;

    /** A page, and the generation of the published content that it was made from. */
    private static final class Kept {
        final long generation;
        final CachedPage page;
        volatile boolean wasSent;

        Kept(long generation, CachedPage page) {
            this.generation = generation;
            this.page = page;
        }
    }

    /** A page that is being made. After a change the generation differs: a later request never gets an older page. */
    private record Making(PageKey key, long generation) {}

    PageCache(PublishedSites sites, SiteAddress address, Clock clock, MeterRegistry metrics) {
        this.sites = sites;
        this.address = address;
        this.clock = clock;
        fromMemory = served(metrics, "ready");
        fresh = served(metrics, "made");
        making = Timer.builder("estrade.page.make")
                .description("Making a public page or file and all its encodings")
                .register(metrics);
    }

    private static Cache<PageKey, Kept> cache(long mostBytes) {
        return Caffeine.newBuilder()
                .maximumWeight(mostBytes)
                .weigher((PageKey key, Kept kept) -> kept.page.weight())
                .removalListener((@Nullable PageKey key, @Nullable Kept kept, RemovalCause cause) -> {
                    if (kept != null) {
                        kept.page.discard();
                    }
                })
                .build();
    }

    private boolean isOwn(PageKey key) {
        return key.isLasting() && address.isConfirmed(key.origin());
    }

    private Cache<PageKey, Kept> cacheOf(PageKey key) {
        return isOwn(key) ? pages : others;
    }

    private static Counter served(MeterRegistry metrics, String from) {
        return Counter.builder("estrade.pages.served")
                .description("Public pages and files sent, kept ready or made for whoever asked")
                .tag("from", from)
                .register(metrics);
    }

    /**
     * The cached page for a request, null when there is none of the shown content and day. Whoever asks with
     * {@code Cache-Control: no-cache} gets no page that is older than the present content. Never blocks.
     */
    @Nullable CachedPage find(HttpServerRequest request) {
        PageKey key = PageKey.of(request, address.of(request));
        boolean isNewest = "no-cache".equals(request.getHeader(HttpHeaders.CACHE_CONTROL));
        return key == null ? null : send(key, isNewest ? sites.generation() : shown);
    }

    /**
     * The cached page at exactly this address, null when there is none of the shown content and day. Never blocks.
     *
     * @param origin the origin of this site for the request
     * @param path the path of the request, as it was sent; a path with a query is none
     */
    @Nullable CachedPage find(String origin, String path) {
        return send(new PageKey(origin, path, ""), shown);
    }

    private @Nullable CachedPage send(PageKey key, long least) {
        Kept kept = cacheOf(key).getIfPresent(key);
        if (kept == null || kept.generation < least || !kept.page.isValidAt(clock.instant())) {
            return null;
        }
        if (!kept.wasSent) {
            kept.wasSent = true;
        }
        fromMemory.increment();
        return kept.page;
    }

    /** Whether visitors have got pages of the shown content from memory. */
    boolean areSent() {
        return pages.asMap().values().stream().anyMatch(kept -> kept.wasSent && kept.generation >= shown);
    }

    /**
     * Visitors get no page of content before that generation from now on. Until a change is shown, they get the former pages,
     * which are ready: otherwise all of them would wait for the new ones.
     */
    synchronized void show(long generation) {
        shown = Math.max(shown, generation);
    }

    /** Whether there is a page of the present content and day at this address. */
    boolean has(String origin, String path) {
        return find(new PageKey(origin, path, ""), sites.generation()) != null;
    }

    /** The keys of this site's own pages whose bytes are not the smallest yet. */
    List<PageKey> quickPages() {
        long generation = sites.generation();
        return pages.asMap().entrySet().stream()
                .filter(page -> page.getValue().generation == generation
                        && !page.getValue().page.isSmallest())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Replaces the bytes of a page by the smallest ones. Blocks, for up to a second for a large page. */
    void makeSmallest(PageKey key) {
        Kept quick = pages.getIfPresent(key);
        if (quick != null && !quick.page.isSmallest()) {
            // when a change has replaced the page meanwhile, its new bytes stay
            pages.asMap().replace(key, quick, new Kept(quick.generation, quick.page.smallest()));
        }
    }

    /** Sets what is run each time that a page of this site is kept in quick bytes. */
    void onQuickPage(Runnable action) {
        onQuickPage = action;
    }

    boolean isShown(long generation) {
        return shown >= generation;
    }

    private @Nullable CachedPage find(PageKey key, long generation) {
        Kept kept = cacheOf(key).getIfPresent(key);
        return kept != null && kept.generation == generation && kept.page.isValidAt(clock.instant()) ? kept.page : null;
    }

    /**
     * Answers with the page. It is made unless another request has just made it; a failure is not cached.
     *
     * @throws MovedPermanently when the path of the request ends with a slash, which the one address of the page has not
     */
    public Response answer(RoutingContext context, Supplier<RenderedPage> maker) {
        HttpServerRequest request = context.request();
        String path = Objects.requireNonNullElse(request.path(), "/");
        boolean hasSlash = path.length() > 1 && path.endsWith("/");
        PageKey asked = PageKey.of(request, address.of(request));
        PageKey key = asked == null || !hasSlash ? asked : asked.withoutSlash();
        CachedPage page = key == null ? make(maker, null) : getOrMake(key, maker);
        if (key == null) {
            page.discard();
        }
        if (hasSlash) {
            String query = request.query() == null ? "" : "?" + request.query();
            throw new MovedPermanently(path.replaceFirst("/+$", "") + query);
        }
        fresh.increment();
        PageAnswer answer = PageCacheRoute.answer(request, page);
        Response.ResponseBuilder response = Response.status(answer.status());
        answer.headers().forEach(response::header);
        if (answer.hasBody()) {
            PageFile file = answer.chosen().file();
            response.entity(file == null ? answer.chosen().bytes() : new PathPart(file.path(), 0, file.size()));
        }
        return response.build();
    }

    /** The page of that key. Of several requests at the same moment, one makes it and the others wait. */
    CachedPage getOrMake(PageKey key, Supplier<RenderedPage> maker) {
        // read before the content: a change while the page is made gives another generation
        long generation = sites.generation();
        CachedPage ready = find(key, generation);
        if (ready != null) {
            return ready;
        }
        Making making = new Making(key, generation);
        CompletableFuture<CachedPage> mine = new CompletableFuture<>();
        CompletableFuture<CachedPage> theirs = beingMade.putIfAbsent(making, mine);
        if (theirs != null) {
            return waitFor(theirs);
        }
        try {
            Kept former = cacheOf(key).getIfPresent(key);
            CachedPage page = make(maker, former == null ? null : former.page);
            if (sites.generation() == generation && sites.isAt(generation)) {
                cacheOf(key).put(key, new Kept(generation, page));
                if (isOwn(key) && !page.isSmallest()) {
                    onQuickPage.run();
                }
            } else {
                page.discard();
            }
            mine.complete(page);
            return page;
        } catch (RuntimeException | Error failure) {
            mine.completeExceptionally(failure);
            throw failure;
        } finally {
            beingMade.remove(making);
        }
    }

    private static CachedPage waitFor(CompletableFuture<CachedPage> theirs) {
        try {
            return theirs.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failure;
        }
    }

    private CachedPage make(Supplier<RenderedPage> maker, @Nullable CachedPage former) {
        ZoneId zone = sites.present().site().timeZone();
        LocalDate today = LocalDate.now(clock.withZone(zone));
        Instant from = today.atStartOfDay(zone).toInstant();
        Instant until = today.plusDays(1).atStartOfDay(zone).toInstant();
        return Objects.requireNonNull(making.record(() -> CachedPage.of(maker.get(), former, from, until)));
    }
}
