package org.estrade.media;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The pictures. */
@ApplicationScoped
public class MediaRepository implements PanacheRepository<Media> {

    private static final Duration UNSAVED_FORM = Duration.ofDays(1);

    /**
     * Stores a picture for a form that is not saved yet; it stays when it is {@link #keep kept} within a day.
     *
     * @param stem its name without what it ends in: lower-case letters
     */
    @Transactional
    public Media add(String stem, Picture picture) {
        delete("kept = false and createdAt < ?1", Instant.now().minus(UNSAVED_FORM));
        Media media = new Media(stem + "." + picture.extension(), picture);
        persist(media);
        return media;
    }

    @Transactional
    public Optional<Media> named(long id, String name) {
        return find("id = ?1 and name = ?2", id, name).firstResultOptional();
    }

    /** In the transaction that saves what shows it. */
    @Transactional
    public void keep(long id) {
        update("kept = true where id = ?1", id);
    }

    /** In the transaction after which nothing shows it. */
    @Transactional
    public void drop(long id) {
        deleteById(id);
    }
}
