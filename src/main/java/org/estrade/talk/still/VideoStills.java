package org.estrade.talk.still;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.estrade.cluster.ContentVersion;
import org.estrade.cluster.Housekeeping;
import org.estrade.media.Media;
import org.estrade.media.MediaRepository;
import org.estrade.media.Picture;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The stills in the database. */
@ApplicationScoped
public class VideoStills {

    /** After this time, a host that had no picture is asked again. */
    private static final Duration PAUSE = Duration.ofDays(7);

    private static final String PUBLIC_VIDEOS = "select l.url from link l left join delivery d on d.id = l.delivery_id"
            + " join talk t on t.id = coalesce(l.talk_id, d.talk_id)"
            + " where l.kind = 'video' and t.published_at is not null and t.deleted_at is null";

    private static final String WANTED = "select distinct url from (" + PUBLIC_VIDEOS + ") as video"
            + " where not exists (select from video_still"
            + " where address = url and (media_id is not null or asked_at > ?1)) order by url";

    private static final String ALL =
            "select address, media.id, name, width, height from video_still" + " join media on media.id = media_id";

    private static final String ADD =
            "insert into video_still (address, media_id, source, asked_at) values (?1, ?2, ?3, ?4)"
                    + " on conflict (address) do update set media_id = excluded.media_id, source = excluded.source,"
                    + " asked_at = excluded.asked_at";

    private static final String DELETE_UNUSED =
            "delete from video_still where address not in (" + PUBLIC_VIDEOS + ") returning coalesce(media_id, 0)";

    private final Session database;
    private final MediaRepository pictures;
    private final ContentVersion version;
    private final Clock clock;

    VideoStills(Session database, MediaRepository pictures, ContentVersion version, Clock clock) {
        this.database = database;
        this.pictures = pictures;
        this.version = version;
        this.clock = clock;
    }

    /** The stills by the addresses of the videos. */
    @Transactional
    public Map<String, Still> all() {
        return database.createNativeQuery(ALL, Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (String) row[0],
                        row -> new Still(
                                Media.path(((Number) row[1]).longValue(), (String) row[2]), (Integer) row[3], (Integer)
                                        row[4])));
    }

    /** The addresses of videos of public talks that have no still, and whose host was not asked in the last days. */
    @Transactional
    List<String> wanted() {
        return database.createNativeQuery(WANTED, String.class)
                .setParameter(1, clock.instant().minus(PAUSE))
                .getResultList();
    }

    /**
     * Keeps a picture as the still of a video.
     *
     * @param source the address that the picture was fetched from
     */
    @Transactional
    void keep(String address, String source, Picture picture) {
        long id = pictures.add("still", picture).id;
        pictures.keep(id);
        add(address, id, source);
        version.raiseForNoTalk();
    }

    /** Records that the host of a video had no picture of it. */
    @Transactional
    void keepNone(String address) {
        add(address, null, null);
    }

    private void add(String address, @Nullable Long picture, @Nullable String source) {
        database.createNativeMutationQuery(ADD)
                .setParameter(1, address)
                .setParameter(2, picture, Long.class)
                .setParameter(3, source, String.class)
                .setParameter(4, clock.instant())
                .executeUpdate();
    }

    /** Deletes the stills of videos to which no public talk links any more. */
    @Transactional
    void deleteUnused(@Observes Housekeeping event) {
        List<Long> deleted =
                database.createNativeQuery(DELETE_UNUSED, Long.class).getResultList();
        deleted.forEach(pictures::drop);
        if (!deleted.isEmpty()) {
            version.raiseForNoTalk();
        }
    }
}
