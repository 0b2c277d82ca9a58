package org.estrade.talk.summary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.estrade.site.SiteHeader;
import org.estrade.talk.store.TalkRepository;
import org.hibernate.Session;
import org.jboss.logging.Logger;

/** Computes the stale rows of the table {@code talk_summary}. */
@ApplicationScoped
public class SummaryRefresh {

    private static final Logger LOG = Logger.getLogger("org.estrade");

    /** The number of rows that one transaction computes: while it runs, a save of one of these talks waits. */
    private static final int PORTION = 200;

    /** The number of portions that a list waits for. */
    private static final int MOST_PORTIONS = 3;

    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);

    private static final String STALE = "(stale or all_talks_version < (select all_talks_version from site))";

    /** Two questions that indexes answer. The two conditions in one would read all rows. */
    private static final String ANY = """
            select exists (select from talk_summary where stale)
                or coalesce((select min(all_talks_version) from talk_summary) < (select all_talks_version from site), false)""";

    /** Locks the rows first: a change that commits later marks them again. Rows that another program computes are left to it. */
    private static final String LOCK = "select talk_id from talk_summary where " + STALE
            + " order by talk_id limit :portion for update skip locked";

    private static final String FRESH = """
            update talk_summary set stale = false, all_talks_version = :version where talk_id = any(cast(:ids as bigint[]))
                and (stale or all_talks_version < :version)""";

    private static final String STORE = """
            update talk_summary as stored
            set stale = false, all_talks_version = :version, title = made.title, status = made.status, gap = made.gap,
                deliveries = made.deliveries, links = made.links, last_date = made.last_date, days = made.days,
                until = made.until, words = array_to_tsvector(made.words), changed_at = made.changed_at
            from jsonb_to_recordset(cast(:rows as jsonb)) as made (talk_id bigint, title text, status text, gap smallint,
                deliveries integer, links integer, last_date text, days text[], until text, words text[],
                changed_at timestamptz)
            where stored.talk_id = made.talk_id""";

    private final Session database;
    private final TalkRepository talks;
    private final SiteHeader site;
    private final AtomicBoolean isRunning = new AtomicBoolean();

    SummaryRefresh(Session database, TalkRepository talks, SiteHeader site) {
        this.database = database;
        this.talks = talks;
        this.site = site;
    }

    /** Computes the stale rows. When there are many, a thread computes the last ones after this method has returned. */
    void refresh() {
        if (!database.createNativeQuery(ANY, Boolean.class).getSingleResult()) {
            return;
        }
        for (int i = 0; i < MOST_PORTIONS; i++) {
            if (portion() < PORTION) {
                return;
            }
        }
        refreshInBackground();
    }

    /** Lets a thread compute all stale rows. Does nothing while such a thread runs. */
    public void refreshInBackground() {
        if (isRunning.compareAndSet(false, true)) {
            Thread worker = new Thread(this::all, "talk-summaries");
            worker.setDaemon(true);
            worker.start();
        }
    }

    @ActivateRequestContext
    void all() {
        try {
            int computed;
            do {
                computed = portion();
            } while (computed == PORTION);
        } catch (RuntimeException failure) {
            LOG.warn("The lists of talks are incomplete until the next one is opened", failure);
        } finally {
            isRunning.set(false);
        }
    }

    private int portion() {
        return QuarkusTransaction.requiringNew().call(() -> {
            // read before the talks: a name that changes meanwhile makes these rows stale again
            long version = database.createNativeQuery("select all_talks_version from site", Long.class)
                    .getSingleResult();
            List<Long> ids = database.createNativeQuery(LOCK, Long.class)
                    .setParameter("portion", PORTION)
                    .getResultList();
            if (!ids.isEmpty()) {
                store(ids, version);
            }
            return ids.size();
        });
    }

    private void store(List<Long> ids, long version) {
        String language = site.language();
        List<TalkSummary> rows = talks.states(ids).stream()
                .map(state -> TalkSummary.of(state, language))
                .toList();
        database.createNativeMutationQuery(STORE)
                .setParameter("version", version)
                .setParameter("rows", json(rows))
                .executeUpdate();
        // a talk in the bin is in no list
        database.createNativeMutationQuery(FRESH)
                .setParameter("version", version)
                .setParameter("ids", ids.toArray(Long[]::new))
                .executeUpdate();
    }

    private static String json(List<TalkSummary> rows) {
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException impossibleForTexts) {
            throw new IllegalStateException(impossibleForTexts);
        }
    }
}
