package org.estrade.support;

/** The venues, people and tags as they are stored, with their spellings and labels. */
public final class StoredNames {

    private StoredNames() {}

    public static StoredRows venue(String name) {
        return named("venue", name);
    }

    public static StoredRows person(String name) {
        return named("person", name);
    }

    public static StoredRows tag(String name) {
        return named("tag", name);
    }

    private static StoredRows named(String kind, String name) {
        return StoredRows.in(kind).where("name", name);
    }

    /** Gives the venue of that name one more spelling. */
    public static void addVenueSpelling(String spelling, String venue) {
        StoredRows.in("venue_spelling")
                .add("spelling", spelling, "venue_id", venue(venue).id());
    }

    /** Gives the tag of that name a label in the language. */
    public static void addLabel(String tag, String language, String label) {
        StoredRows.in("tag_label").add("tag_id", tag(tag).id(), "language", language, "label", label);
    }
}
