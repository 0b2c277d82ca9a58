package org.estrade.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import org.estrade.web.ContentChanging;

/**
 * When visitors last saw a talk or a delivery change, whatever changed it: an edit, or the new name of a venue. What
 * counts is what feeds and calendars show of it.
 */
@ApplicationScoped
class ChangeMarks {

    private static final String DELIVERIES = """
            insert into delivery_change (delivery_id, fingerprint, changed_at)
            select delivery.id, md5(cast(jsonb_build_array(talk.slug, date, end_date, delivery.city, online, edition,
                    note, delivery.language, cancelled, venue.name, venue.website,
                    venue.city, country, latitude, longitude,
                    (select jsonb_object_agg(language, title) from talk_text where talk_text.talk_id = talk.id),
                    (select jsonb_agg(person.name order by delivery_speaker.position)
                        from delivery_speaker join person on person.id = person_id
                        where delivery_id = delivery.id),
                    (select jsonb_agg(jsonb_build_array(kind, url, label) order by link.position)
                        from link where delivery_id = delivery.id)) as text)), now()
            from delivery join talk on talk.id = delivery.talk_id join venue on venue.id = venue_id
            where talk.published_at is not null
            on conflict (delivery_id) do update
            set sequence = delivery_change.sequence + case when delivery_change.fingerprint = '' then 0 else 1 end,
                fingerprint = excluded.fingerprint,
                changed_at = case when delivery_change.fingerprint = '' then delivery_change.changed_at else now() end
            where delivery_change.fingerprint <> excluded.fingerprint""";

    private static final String TALKS = """
            with seen as (
                select id, md5(cast(jsonb_build_array(slug,
                    (select jsonb_object_agg(language, jsonb_build_array(title, abstract, in_140, in_300, in_1000))
                        from talk_text where talk_id = talk.id),
                    (select jsonb_agg(jsonb_build_array(name,
                            (select jsonb_object_agg(language, label) from tag_label where tag_id = tag.id))
                            order by position)
                        from talk_tag join tag on tag.id = tag_id where talk_id = talk.id),
                    (select jsonb_agg(jsonb_build_array(kind, url, label, credit) order by position)
                        from link where talk_id = talk.id),
                    (select jsonb_agg(fingerprint order by position)
                        from delivery join delivery_change on delivery_id = id where talk_id = talk.id))
                    as text)) as fingerprint
                from talk where published_at is not null)
            update talk
            set fingerprint = seen.fingerprint,
                -- what was published before anybody looked did not change by being looked at
                changed_at = case when talk.fingerprint is null then talk.published_at else now() end
            from seen
            where seen.id = talk.id and talk.fingerprint is distinct from seen.fingerprint""";

    private final EntityManager database;

    ChangeMarks(EntityManager database) {
        this.database = database;
    }

    void refresh(@Observes ContentChanging change) {
        database.createNativeQuery(DELIVERIES).executeUpdate();
        database.createNativeQuery(TALKS).executeUpdate();
    }
}
