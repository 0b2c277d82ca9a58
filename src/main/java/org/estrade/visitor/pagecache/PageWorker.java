package org.estrade.visitor.pagecache;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.estrade.cluster.ContentChangeReceived;
import org.estrade.cluster.ContentChanged;
import org.estrade.site.SiteContent;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.visitor.published.PublishedSite;
import org.estrade.visitor.published.PublishedSites;
import org.estrade.web.SiteAddress;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Makes the pages before anybody asks, after the start and after each change: first the talk that changed last, then the home
 * pages, then the talks before it, then the files for programs. Afterwards it gives the pages their smallest bytes.
 *
 * <p>One thread does the work. It asks the program for each page as a visitor would, because a page
 * is then made in one way only, and it rests after each page for as long as the page took, so that readers have the
 * processor.
 */
@ApplicationScoped
public class PageWorker {

    private static final Logger LOG = Logger.getLogger(PageWorker.class);

    /** The largest number of talks whose pages are made early. All pages of a larger site would not fit into the cache. */
    private static final int MOST_TALKS = 200;

    /** The largest number of talks whose files for programs are made early: those of a larger site fill the cache. */
    private static final int MOST_TALKS_IN_FILES = 1000;

    private static final List<String> FILES = List.of("feed.atom", "calendar.ics", "talks.json");
    private static final int SECONDS = 30;

    /** How long a change waits for its first pages at most: other programs show it within a second. */
    private static final Duration LONGEST_WAIT = Duration.ofMillis(600);

    private final PageCache pages;
    private final PublishedSites sites;
    private final SiteAddress address;
    private final Vertx vertx;
    private final Timer visible;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean stopping;
    private @Nullable String local;
    private volatile @Nullable Thread thread;

    /** The generation whose first pages are made. */
    private volatile long madeFirst = Long.MIN_VALUE;

    PageWorker(PageCache pages, PublishedSites sites, SiteAddress address, Vertx vertx, MeterRegistry metrics) {
        this.pages = pages;
        this.sites = sites;
        this.address = address;
        this.vertx = vertx;
        visible = Timer.builder("estrade.publish.visible")
                .description("From a change being stored to every visitor of this program getting it")
                .register(metrics);
    }

    /**
     * Starts the thread, when the port is open.
     *
     * @param origin the origin at which this program answers on this machine
     */
    public void start(String origin) {
        local = origin;
        pages.onQuickPage(work::release);
        Thread worker = new Thread(this::run, "pages");
        worker.setDaemon(true);
        worker.start();
        thread = worker;
        work.release();
    }

    /**
     * Shows a change to visitors, when its first pages are made or after {@link #LONGEST_WAIT}. Until then they get the former
     * pages, and nobody has been told yet that the change is published. When nobody reads, nothing is waited for.
     */
    // after PublishedSites has noted the change
    void show(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) ContentChanged change) {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        long changed = sites.generation();
        Thread worker = thread;
        boolean waits = worker != null && !stopping && pages.areSent();
        if (waits) {
            work.release();
            LockSupport.unpark(worker);
        }
        if (change.elsewhere()) {
            // the worker may be compressing a page, and would read the change only afterwards
            sites.present();
        }
        if (waits) {
            waitUntil(() -> madeFirst >= changed, end);
        }
        pages.show(changed);
        synchronized (this) {
            notifyAll();
        }
    }

    private synchronized void waitUntil(BooleanSupplier isDone, long end) {
        try {
            for (long left = millisUntil(end); !isDone.getAsBoolean() && left > 0; left = millisUntil(end)) {
                wait(left);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static long millisUntil(long end) {
        return TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    }

    private synchronized void doneFirst(long generation) {
        madeFirst = generation;
        notifyAll();
    }

    // after PublishedSites has read the change
    void changed(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) ContentChangeReceived change) {
        work.release();
        long wanted = sites.generation();
        waitUntil(() -> pages.isShown(wanted), System.nanoTime() + LONGEST_WAIT.toNanos());
        if (sites.isAt(wanted)) {
            visible.record(change.age());
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        work.release();
    }

    private void run() {
        // the requests of a kept connection may be answered with former pages
        HttpClient client =
                vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(1).setKeepAlive(false));
        while (!stopping) {
            work.acquireUninterruptibly();
            work.drainPermits();
            long generation = sites.generation();
            try {
                PublishedSite published = sites.present();
                // the talk that was just published, before the home pages, which take longer on a large site
                make(client, talks(published, 1), generation);
                make(client, homes(published.site()), generation);
                doneFirst(generation);
                makeSmallest(generation);
                make(client, talks(published, MOST_TALKS), generation);
                if (published.talks().size() <= MOST_TALKS_IN_FILES) {
                    make(client, files(published.site()), generation);
                }
                makeSmallest(generation);
            } catch (Exception failure) {
                // the pages are then made when somebody asks
                LOG.debug("Pages were not made early", failure);
                doneFirst(generation);
            }
        }
        client.close();
    }

    /** Makes the pages at these paths, until a change makes them outdated. */
    private void make(HttpClient client, List<String> paths, long generation) throws Exception {
        Set<String> origins = new LinkedHashSet<>(address.origins());
        if (local != null && address.configured().isEmpty()) {
            origins.add(local);
        }
        for (String path : paths) {
            for (String origin : origins) {
                if (isOutdated(generation)) {
                    return;
                }
                if (!pages.has(origin, path)) {
                    long begin = System.nanoTime();
                    ask(client, origin, path);
                    // a change waits for its first pages
                    if (madeFirst >= generation) {
                        rest(begin);
                    }
                }
            }
        }
    }

    private boolean isOutdated(long generation) {
        return stopping || sites.generation() != generation;
    }

    private static List<String> homes(SiteContent site) {
        return site.languages().stream().map(site::home).toList();
    }

    /** The pages of the talks that changed last. */
    private static List<String> talks(PublishedSite published, int most) {
        SiteContent site = published.site();
        Comparator<PublishedTalk> newestFirst =
                Comparator.comparing(PublishedTalk::changedAt).reversed();
        Stream<PublishedTalk> newest = most == 1
                ? published.talks().stream().min(newestFirst).stream()
                : published.talks().stream().sorted(newestFirst).limit(most);
        return newest.flatMap(talk -> site.languages().stream()
                        .map(language -> site.talk(language, talk.content().slug())))
                .toList();
    }

    private static List<String> files(SiteContent site) {
        return FILES.stream().map(file -> site.at(site.defaultLanguage(), file)).toList();
    }

    private void ask(HttpClient client, String origin, String path) throws Exception {
        URI own = URI.create(String.valueOf(local));
        URI asked = URI.create(origin);
        RequestOptions request = new RequestOptions()
                .setMethod(HttpMethod.HEAD)
                .setHost(own.getHost())
                .setPort(own.getPort())
                .setURI(path)
                .putHeader("Cache-Control", "no-cache")
                .putHeader("Host", asked.getRawAuthority())
                .putHeader("X-Forwarded-Proto", asked.getScheme())
                .putHeader("X-Forwarded-Host", asked.getRawAuthority());
        client.request(request)
                .compose(sent -> sent.send().compose(HttpClientResponse::end))
                .toCompletionStage()
                .toCompletableFuture()
                .get(SECONDS, TimeUnit.SECONDS);
    }

    private void makeSmallest(long generation) {
        for (PageKey key : pages.quickPages()) {
            if (isOutdated(generation)) {
                return;
            }
            long begin = System.nanoTime();
            pages.makeSmallest(key);
            rest(begin);
        }
    }

    /** Rests until a change, or for as long as the work took. */
    private void rest(long begin) {
        LockSupport.parkNanos(this, Math.min(System.nanoTime() - begin, TimeUnit.SECONDS.toNanos(1)));
    }
}
