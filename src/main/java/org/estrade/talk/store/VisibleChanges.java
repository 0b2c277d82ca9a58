package org.estrade.talk.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.estrade.cluster.BeforeContentCommit;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Records when the visible content of a talk or a delivery last changed, for feeds and calendars. Each row has a
 * fingerprint of its content in feeds and calendars. Therefore the new name of a venue counts as a change, and a publication
 * without changes does not.
 */
@ApplicationScoped
public class VisibleChanges {

    private static final String DELIVERIES = """
            insert into delivery_change (delivery_id, shown, changed_at)
            select delivery.id, md5(cast(jsonb_build_array(talk.slug, date, end_date, delivery.city, online, edition,
                    note, delivery.language, cancelled, venue.name, venue.website,
                    venue.city, country, latitude, longitude,
                    (select jsonb_object_agg(language, title) from talk_text where talk_text.talk_id = talk.id),
                    (select jsonb_agg(jsonb_build_array(person.name, person.website)
                            order by delivery_speaker.position)
                        from delivery_speaker join person on person.id = person_id
                        where delivery_id = delivery.id),
                    (select jsonb_agg(jsonb_build_array(kind, url, label, language, credit) order by link.position)
                        from link where delivery_id = delivery.id)) as text)), now()
            from delivery join talk on talk.id = delivery.talk_id join venue on venue.id = venue_id
            where talk.published_at is not null and talk.id = any(cast(:talks as bigint[]))
            -- rows are locked in one order, so that two transactions do not wait for each other
            order by delivery.id
            on conflict (delivery_id) do update
            set sequence = delivery_change.sequence + case when delivery_change.shown is null then 0 else 1 end,
                shown = excluded.shown,
                changed_at = case when delivery_change.shown is null then delivery_change.changed_at else now() end
            where delivery_change.shown is distinct from excluded.shown""";

    private static final String TALKS = """
            with seen as (
                select id, md5(cast(jsonb_build_array(slug,
                    (select jsonb_object_agg(language, jsonb_build_array(title, abstract, in_140, in_300, in_1000))
                        from talk_text where talk_id = talk.id),
                    (select jsonb_agg(jsonb_build_array(name,
                            (select jsonb_object_agg(language, label) from tag_label where tag_id = tag.id))
                            order by position)
                        from talk_tag join tag on tag.id = tag_id where talk_id = talk.id),
                    (select jsonb_agg(jsonb_build_array(kind, url, label, language, credit) order by position)
                        from link where talk_id = talk.id),
                    (select jsonb_agg(delivery_change.shown order by position)
                        from delivery join delivery_change on delivery_id = id where talk_id = talk.id))
                    as text)) as shown
                from talk where published_at is not null and id = any(cast(:talks as bigint[])))
            update talk
            set shown = seen.shown,
                -- the first fingerprint of a talk that is already public is no change
                changed_at = case
                    when talk.shown is not null then now()
                    -- the column of an older release: that release has recorded the time
                    when talk.fingerprint is not null then talk.changed_at
                    else talk.published_at end
            from seen
            where seen.id = talk.id and talk.shown is distinct from seen.shown""";

    private final Session database;

    VisibleChanges(Session database) {
        this.database = database;
    }

    /**
     * Records the fingerprints of talks that an older release published, before these talks are edited. The talks are locked
     * first, because every transaction locks talks before other rows.
     */
    @Transactional
    public void fill() {
        List<Long> unrecorded = database.createNativeQuery(
                        "select id from talk where published_at is not null and shown is null"
                                + " order by id for update",
                        Long.class)
                .getResultList();
        if (!unrecorded.isEmpty()) {
            refresh(null);
        }
    }

    void updateBeforeCommit(@Observes BeforeContentCommit event) {
        refresh(event.talks());
    }

    private void refresh(@Nullable Set<Long> changed) {
        TalkPortions.each(database, changed, talks -> {
            database.createNativeMutationQuery(DELIVERIES)
                    .setParameter("talks", talks)
                    .executeUpdate();
            database.createNativeMutationQuery(TALKS)
                    .setParameter("talks", talks)
                    .executeUpdate();
        });
    }
}
