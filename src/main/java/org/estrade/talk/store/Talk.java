package org.estrade.talk.store;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.estrade.tag.Tag;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.ImportHint;
import org.estrade.talk.LinkContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.translation.TranslationSources;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A talk and, once it is published, its public content. Only the {@link Revision}s contain the content of drafts.
 */
@Entity
public class Talk {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    /** The slug of the published version; null until the first publication. */
    @Nullable public String slug;

    int position;

    @Column(name = "created_at")
    Instant createdAt = Instant.now();

    @Column(name = "published_at")
    @Nullable public Instant publishedAt;

    /** The time at which {@link #publishRevision} will be published; null when no publication is scheduled. */
    @Column(name = "publish_at")
    @Nullable public Instant publishAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "publish_revision_id")
    @Nullable public Revision publishRevision;

    @Column(name = "deleted_at")
    @Nullable public Instant deletedAt;

    /** The id of the talk in feeds, which never changes. */
    UUID uid = UUID.randomUUID();

    @Column(name = "first_published_at")
    @Nullable Instant firstPublishedAt;

    /** The time of the last visible change, written by {@link VisibleChanges}. */
    @Column(name = "changed_at", insertable = false, updatable = false)
    Instant changedAt = Instant.EPOCH;

    @ElementCollection
    @CollectionTable(name = "talk_text", joinColumns = @JoinColumn(name = "talk_id"))
    @MapKeyColumn(name = "language")
    Map<String, TalkText> texts = new HashMap<>();

    @ManyToMany
    @JoinTable(
            name = "talk_tag",
            joinColumns = @JoinColumn(name = "talk_id"),
            inverseJoinColumns = @JoinColumn(name = "tag_id"))
    @OrderColumn(name = "position")
    List<Tag> tags = new ArrayList<>();

    @OneToMany(mappedBy = "talk", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position")
    List<Delivery> deliveries = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "link", joinColumns = @JoinColumn(name = "talk_id"))
    @OrderColumn(name = "position")
    List<LinkContent> links = new ArrayList<>();

    /** What imports warned of. */
    @JdbcTypeCode(SqlTypes.JSON)
    List<ImportHint> hints = List.of();

    /** The texts from which translations were made. */
    @Column(name = "translated_from")
    @JdbcTypeCode(SqlTypes.JSON)
    public TranslationSources translatedFrom = TranslationSources.NONE;

    protected Talk() {}

    Talk(int position) {
        this.position = position;
    }

    /** Replaces the public content. The new content must be valid for publication. */
    void publish(TalkContent content, NameResolver names, Instant now) {
        slug = content.slug();
        publishedAt = now;
        firstPublishedAt = firstPublishedAt == null ? now : firstPublishedAt;
        unschedule();
        storeRows(content, names);
    }

    /** Stores the rows of the public content. */
    void storeRows(TalkContent content, NameResolver names) {
        if (!texts.equals(content.texts())) {
            texts.clear();
            texts.putAll(content.texts());
        }
        ManagedLists.replace(
                tags, content.tags().stream().map(names::tag).distinct().toList());
        ManagedLists.replace(links, content.links());
        publishDeliveries(content.deliveries(), names);
    }

    /** Withdraws the talk from the public site. The slug stays reserved for the talk. */
    void unpublish() {
        publishedAt = null;
        unschedule();
    }

    /** Cancels the scheduled publication, if there is one. */
    public void unschedule() {
        publishAt = null;
        publishRevision = null;
    }

    private void publishDeliveries(List<DeliveryContent> contents, NameResolver names) {
        Map<UUID, Delivery> existing =
                deliveries.stream().collect(Collectors.toMap(delivery -> delivery.id, Function.identity()));
        List<Delivery> published = new ArrayList<>();
        for (DeliveryContent content : contents) {
            Delivery delivery = existing.getOrDefault(content.id(), new Delivery(this, content.id()));
            delivery.position = published.size();
            delivery.copy(content, names);
            published.add(delivery);
        }
        ManagedLists.replace(deliveries, published);
    }

    /** Deletes the rows of the public content. The talk keeps its slug, and the time of its publication if it is public. */
    void deleteRows() {
        texts.clear();
        tags.clear();
        links.clear();
        deliveries.clear();
    }

    /** Whether the talk is public and {@link #deleteRows} has deleted its rows. A public talk has a title. */
    boolean isWithoutRows() {
        return publishedAt != null && texts.isEmpty();
    }

    /** What imports warned of, dismissed hints included. */
    public List<ImportHint> hints() {
        return hints;
    }

    /** The public content. */
    public TalkContent content() {
        return new TalkContent(
                slug == null ? "" : slug,
                texts,
                tags.stream().map(tag -> tag.name).toList(),
                deliveries.stream().map(Delivery::content).toList(),
                links);
    }
}
