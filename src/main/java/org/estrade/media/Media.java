package org.estrade.media;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stored picture. A row never changes: a new picture gets a new row. */
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

    /** The id of the larger size of the same picture, for print; null when there is none. */
    @Column(name = "print_id")
    @Nullable Long printId;

    /** Whether saved settings show the picture. */
    boolean kept;

    protected Media() {}

    Media(String name, Picture picture) {
        this.name = name;
        this.contentType = picture.contentType();
        this.width = picture.width();
        this.height = picture.height();
        this.bytes = picture.bytes();
    }

    /** The path of the address of the picture. */
    public String path() {
        return path(id, name);
    }

    /** The path of the address of a picture. */
    public static String path(long id, String name) {
        return "/media/" + id + "/" + name;
    }
}
