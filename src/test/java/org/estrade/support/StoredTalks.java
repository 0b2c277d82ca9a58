package org.estrade.support;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The talks as they are stored: published ones, drafts and those in the bin. */
public final class StoredTalks {

    private StoredTalks() {}

    public static StoredRows all() {
        return StoredRows.in("talk");
    }

    public static StoredRows withSlug(String slug) {
        return all().where("slug", slug);
    }

    public static StoredRows withId(long id) {
        return all().where("id", id);
    }

    public static long count() {
        return all().count();
    }

    /** The id of the only talk. */
    public static long id() {
        return all().id();
    }

    public static long id(String slug) {
        return withSlug(slug).id();
    }

    public static long newestId() {
        return all().newestId();
    }

    /** Puts all talks into the bin. */
    public static void deleteAll() {
        all().set("deleted_at", Instant.now());
    }

    /** Puts that talk into the bin. */
    public static void delete(String slug) {
        withSlug(slug).set("deleted_at", Instant.now());
    }

    /** Turns all talks into drafts. */
    public static void unpublishAll() {
        all().set("published_at", null);
    }

    /** Plans the publication of the newest revision of that talk for tomorrow. */
    public static void schedule(long talk) {
        schedule(talk, Instant.now().plus(Duration.ofDays(1)), revisions(talk).newestId());
    }

    /** Plans the publication of that revision of that talk. */
    public static void schedule(long talk, Instant at, long revision) {
        withId(talk).set("publish_at", at, "publish_revision_id", revision);
    }

    /** The tags of each revision whose publication is planned, as a JSON array. */
    public static List<String> scheduledTags() {
        return StoredRows.in("revision join talk on publish_revision_id = revision.id")
                .lines("cast(content -> 'tags' as text)");
    }

    /** The tags of all published versions, each as {@code slug | position | tag}, the oldest talk first. */
    public static List<String> tags() {
        return StoredRows.in("talk_tag join talk on talk.id = talk_id join tag on tag.id = tag_id")
                .ordered("talk.slug, talk_tag.position, tag.name", "talk.id, talk_tag.position");
    }

    /** Of the revisions that an account saved: {@code kind | name of the account}, each combination once. */
    public static List<String> kindsAndAuthors() {
        return StoredRows.in("revision join account on account.id = account_id").lines("kind", "username").stream()
                .distinct()
                .toList();
    }

    /** Gives the talk with that slug an address that it had before. */
    public static void addFormerSlug(String former, String slug) {
        StoredRows.in("old_slug").add("slug", former, "talk_id", id(slug));
    }

    public static StoredRows revisions(long talk) {
        return StoredRows.in("revision").where("talk_id", talk);
    }

    /** The ids of the revisions of the talk, the oldest first. */
    public static List<Long> revisionIds(long talk) {
        return revisions(talk).ordered("id", "id").stream().map(Long::valueOf).toList();
    }
}
