package org.estrade.support;

import java.util.Map;

/** What is stored of the site as a whole. */
public final class StoredSite {

    private StoredSite() {}

    /** The one row of the settings that have no language. */
    public static StoredRows settings() {
        return StoredRows.in("site");
    }

    /** The texts of the site in that language. */
    public static StoredRows text(String language) {
        return StoredRows.in("site_text").where("language", language);
    }

    /** Adds an empty JPEG picture of that name and size, and returns its id. */
    public static long addPicture(String name, int width, int height) {
        StoredRows media = StoredRows.in("media");
        media.add(
                "name",
                name,
                "content_type",
                "image/jpeg",
                "width",
                width,
                "height",
                height,
                "bytes",
                new byte[0],
                "kept",
                true);
        return media.where("name", name).id();
    }

    /** Changes the name as another program does that shares the database, which does not tell this program. */
    public static void renameInAnotherProgram(String name) {
        StoredRows.writeUnannounced(
                "update site set name = :name, content_version = content_version + 1", Map.of("name", name));
    }

    /** The same, while no notification reaches this program. */
    public static void renameInAnotherProgramUnheard(String name) {
        StoredRows.writeUnannounced(
                "alter table site disable trigger tell_content_changed;"
                        + " update site set name = :name, content_version = content_version + 1;"
                        + " alter table site enable trigger tell_content_changed",
                Map.of("name", name));
    }

    /** The number that rises with every change that a visitor can see. */
    public static long contentVersion() {
        return Long.parseLong(settings().value("content_version"));
    }
}
