package org.estrade.media;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.estrade.cluster.Housekeeping;

/** The pictures in the database. */
@ApplicationScoped
public class MediaRepository implements PanacheRepository<Media> {

    /** A condition for the picture with an id and for its larger size. */
    private static final String BOTH_SIZES = "id = ?1 or id = (select web.printId from Media web where web.id = ?1)";

    private static final Duration LIFETIME_OF_UNSAVED = Duration.ofDays(1);

    /**
     * A stored picture without its bytes.
     *
     * @param path the path of its address
     * @param name the file name: the last part of the path
     * @param width the width in pixels
     * @param height the height in pixels
     */
    public record Size(long id, String path, String name, String contentType, int width, int height) {

        /** The path of the same picture cropped to a small square. */
        public String smallPath() {
            return "/media/" + id + "/small/" + name;
        }
    }

    @Transactional
    void deleteUnsaved(@Observes Housekeeping event) {
        delete("kept = false and createdAt < ?1", Instant.now().minus(LIFETIME_OF_UNSAVED));
    }

    /**
     * Stores a picture, and its larger size if it has one, for a form that is not saved yet. Unless {@link #keep} is
     * called within a day, the picture is deleted.
     *
     * @param stem the file name without its extension: lower-case letters
     */
    @Transactional
    public Media add(String stem, Picture picture) {
        Media media = new Media(stem + "." + picture.extension(), picture);
        Picture larger = picture.larger();
        if (larger != null) {
            Media print = new Media(stem + "-print." + larger.extension(), larger);
            persist(print);
            media.printId = print.id;
        }
        persist(media);
        return media;
    }

    /** The picture with this id and file name; empty when there is none. */
    @Transactional
    public Optional<Media> named(long id, String name) {
        return find("id = ?1 and name = ?2", id, name).firstResultOptional();
    }

    /**
     * The sizes of a picture: the size for pages first, then the size for print if there is one; empty when the picture
     * was deleted.
     */
    @Transactional
    public List<Size> sizes(long id) {
        return getEntityManager()
                .createQuery(
                        "select id, name, contentType, width, height from Media where " + BOTH_SIZES
                                + " order by width, id",
                        Object[].class)
                .setParameter(1, id)
                .getResultStream()
                .map(row -> new Size(
                        (Long) row[0],
                        Media.path((Long) row[0], (String) row[1]),
                        (String) row[1],
                        (String) row[2],
                        (Integer) row[3],
                        (Integer) row[4]))
                .toList();
    }

    /** The bytes of a picture's file; empty when there is no such picture. */
    @Transactional
    public Optional<byte[]> bytes(long id) {
        return findByIdOptional(id).map(media -> media.bytes);
    }

    /** Keeps a picture in both sizes permanently. Call it in the transaction that saves the settings that show it. */
    @Transactional
    public void keep(long id) {
        update("kept = true where " + BOTH_SIZES, id);
    }

    /** Deletes a picture in both sizes. Call it in the transaction that saves settings without it. */
    @Transactional
    public void drop(long id) {
        delete(BOTH_SIZES, id);
    }
}
