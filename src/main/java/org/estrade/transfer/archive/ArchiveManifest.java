package org.estrade.transfer.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The manifest: the entry of the zip file that marks it as an archive of this program.
 *
 * @param schema the number of the last database migration of the release that wrote the archive
 */
record ArchiveManifest(int schema) {

    static final String ENTRY = "estrade-archive.json";

    private static final int FORMAT = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The manifest of an archive that is made of this database. */
    static ArchiveManifest of(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet version = statement.executeQuery("select max(cast(version as integer))"
                        + " from flyway_schema_history where success and version is not null")) {
            version.next();
            return new ArchiveManifest(version.getInt(1));
        }
    }

    /**
     * Reads the manifest.
     *
     * @throws IOException when the bytes are not a manifest
     */
    static ArchiveManifest read(byte[] json) throws IOException {
        JsonNode node = JSON.readTree(json);
        if (node == null
                || node.path("format").asInt() != FORMAT
                || !node.path("schema").isInt()) {
            throw new IOException("not the manifest of an archive");
        }
        return new ArchiveManifest(node.path("schema").intValue());
    }

    String json() {
        return "{\"format\": %d, \"schema\": %d}\n".formatted(FORMAT, schema);
    }
}
