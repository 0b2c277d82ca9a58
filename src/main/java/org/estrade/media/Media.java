package org.estrade.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stored picture. It never changes: another one has another id. */
@Entity
public class Media {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public String name;

    @Column(name = "content_type")
    public String contentType;

    public int width;
    public int height;

    byte[] bytes;

    @Column(name = "created_at")
    Instant createdAt = Instant.now();

    /** The id of the same picture in more pixels, for print; null when there is none. */
    @Column(name = "print_id")
    @Nullable Long printId;

    /** Whether something was saved that shows it. */
    boolean kept;

    protected Media() {}

    Media(String name, Picture picture) {
        this.name = name;
        this.contentType = picture.contentType();
        this.width = picture.width();
        this.height = picture.height();
        this.bytes = picture.bytes();
    }

    /** Its address. */
    public String path() {
        return path(id, name);
    }

    static String path(long id, String name) {
        return "/media/" + id + "/" + name;
    }
}
