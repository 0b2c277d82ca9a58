package org.estrade.support;

import java.util.List;

/** The venues, people and tags as they are stored, with their spellings and labels. */
public final class StoredNames {

    private StoredNames() {}

    /** All names of that kind: {@code venue}, {@code person} or {@code tag}. */
    public static StoredRows all(String kind) {
        return StoredRows.in(kind);
    }

    public static StoredRows venues() {
        return all("venue");
    }

    public static StoredRows people() {
        return all("person");
    }

    public static StoredRows tags() {
        return all("tag");
    }

    public static StoredRows venue(String name) {
        return venues().where("name", name);
    }

    public static StoredRows person(String name) {
        return people().where("name", name);
    }

    public static StoredRows tag(String name) {
        return tags().where("name", name);
    }

    public static void addVenue(String name) {
        venues().add("name", name);
    }

    public static void addPerson(String name) {
        people().add("name", name);
    }

    public static void addTag(String name) {
        tags().add("name", name);
    }

    /** Gives the venue, person or tag of that name one more spelling. */
    public static void addSpelling(String kind, String spelling, String name) {
        StoredRows.in(kind + "_spelling")
                .add(
                        "spelling",
                        spelling,
                        kind + "_id",
                        all(kind).where("name", name).id());
    }

    /** The other spellings of all venues, people or tags, in the order of their code points. */
    public static List<String> spellings(String kind) {
        return StoredRows.in(kind + "_spelling").lines("spelling");
    }

    /** The names of that kind, each once for each of its other spellings; a name without a spelling is left out. */
    public static StoredRows withSpellings(String kind) {
        return StoredRows.in("%1$s join %1$s_spelling on %1$s_id = id".formatted(kind));
    }

    /** Gives the tag of that name a label in the language. */
    public static void addLabel(String tag, String language, String label) {
        StoredRows.in("tag_label").add("tag_id", tag(tag).id(), "language", language, "label", label);
    }

    /** The labels of all tags, each as {@code language | label}. */
    public static List<String> labels() {
        return StoredRows.in("tag_label").lines("language", "label");
    }

    /** The speakers of all deliveries, each as {@code date | position | name}, the earliest date first. */
    public static List<String> speakers() {
        return StoredRows.in("delivery_speaker speaker join delivery on delivery.id = speaker.delivery_id"
                        + " join person on person.id = speaker.person_id")
                .lines("delivery.date", "speaker.position", "person.name");
    }

    /** The venues of the deliveries of that talk, in their order. */
    public static List<String> venuesOf(String slug) {
        return StoredRows.in("venue join delivery on delivery.venue_id = venue.id join talk on talk.id = talk_id")
                .where("talk.slug", slug)
                .ordered("venue.name", "delivery.position");
    }
}
