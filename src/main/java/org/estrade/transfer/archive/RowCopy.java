package org.estrade.transfer.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.estrade.media.PictureTypes;
import org.estrade.transfer.archive.ArchiveRefused.Reason;

/** Copies the rows of an archive into empty tables, in the transaction of the caller. */
final class RowCopy {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final long MOST_INTEGER = 1_000_000_000;
    private static final long MOST_BIGINT = 1_000_000_000_000_000L;

    private final Connection database;

    RowCopy(Connection database) {
        this.database = database;
    }

    /**
     * Inserts the rows of a table. The first row says which columns are there.
     *
     * @throws ArchiveRefused when a row is not a JSON object, or has a column that the table does not have
     */
    void copy(ArchiveTable table, RowPortions rows) throws ArchiveRefused, SQLException {
        List<String> portion = rows.next();
        if (portion.isEmpty()) {
            return;
        }
        execute(statement(table, checkedColumns(table, portion.get(0))), portion, rows);
    }

    /** Executes a statement, whose parameter is an array of rows, with this portion and with each that follows. */
    private void execute(String sql, List<String> first, RowPortions others) throws ArchiveRefused, SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (List<String> portion = first; !portion.isEmpty(); portion = others.next()) {
                statement.setString(1, "[" + String.join(",", portion) + "]");
                statement.executeUpdate();
            }
        }
    }

    private static String statement(ArchiveTable table, Set<String> columns) {
        String columnList = String.join(", ", columns);
        String rows = "jsonb_populate_recordset(null::%s, cast(? as jsonb))".formatted(table.table());
        if (table == ArchiveTable.SITE) {
            // this table always has exactly one row
            return "update site set (%s) = (select %s from %s)".formatted(columnList, columnList, rows);
        }
        String values = columnList;
        if (table == ArchiveTable.MEDIA) {
            columnList += ", bytes";
            values += ", ''::bytea";
        }
        if (table == ArchiveTable.VAULT_FILE) {
            columnList += ", upload_id";
            values += ", nextval(pg_get_serial_sequence('vault_upload', 'id'))";
        }
        return "insert into %s (%s) overriding system value select %s from %s"
                .formatted(table.table(), columnList, values, rows);
    }

    /** The columns of a row. Each must be a column of the table, because no unchecked name may become part of a statement. */
    private Set<String> checkedColumns(ArchiveTable table, String row) throws ArchiveRefused, SQLException {
        Set<String> columns = new TreeSet<>();
        parseObject(row).fieldNames().forEachRemaining(columns::add);
        columns.removeAll(table.omittedColumns());
        if (table == ArchiveTable.TALK) {
            // the revisions are restored after the talks, so this reference is set later
            columns.remove("publish_revision_id");
        }
        if (columns.isEmpty() || !tableColumns(table).containsAll(columns)) {
            throw new ArchiveRefused(Reason.DAMAGED);
        }
        return columns;
    }

    private static JsonNode parseObject(String row) throws ArchiveRefused {
        try {
            JsonNode node = JSON.readTree(row);
            if (node.isObject()) {
                return node;
            }
            throw new ArchiveRefused(Reason.DAMAGED);
        } catch (JsonProcessingException noJson) {
            throw new ArchiveRefused(Reason.DAMAGED, noJson);
        }
    }

    private Set<String> tableColumns(ArchiveTable table) throws SQLException {
        Set<String> columns = new TreeSet<>();
        try (ResultSet column = database.getMetaData().getColumns(null, "public", table.table(), null)) {
            while (column.next()) {
                columns.add(column.getString("COLUMN_NAME"));
            }
        }
        return columns;
    }

    /**
     * Sets the revision of each talk that will be published at a planned time. Talks and revisions refer to each other, so
     * this reference is set after both are restored.
     */
    void setScheduledPublications(RowPortions talks) throws ArchiveRefused, SQLException {
        String sql = "update talk set publish_revision_id = planned.publish_revision_id"
                + " from jsonb_populate_recordset(null::talk, cast(? as jsonb)) planned where talk.id = planned.id";
        execute(sql, talks.next(), talks);
    }

    /**
     * Checks that no number is near the end of its range: the program could add nothing to it.
     *
     * @throws ArchiveRefused when there is one
     */
    void checkNumbers() throws ArchiveRefused, SQLException {
        for (ArchiveTable table : ArchiveTable.values()) {
            List<String> faults = new ArrayList<>();
            try (ResultSet column = database.getMetaData().getColumns(null, "public", table.table(), null)) {
                while (column.next()) {
                    int type = column.getInt("DATA_TYPE");
                    if (type == Types.INTEGER || type == Types.BIGINT) {
                        faults.add("abs(cast(%s as numeric)) > %d"
                                .formatted(
                                        column.getString("COLUMN_NAME"),
                                        type == Types.INTEGER ? MOST_INTEGER : MOST_BIGINT));
                    }
                }
            }
            if (!faults.isEmpty()) {
                refuseIfAny("select from %s where %s".formatted(table.table(), String.join(" or ", faults)));
            }
        }
    }

    private void refuseIfAny(String query) throws ArchiveRefused, SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query + " limit 1")) {
            if (row.next()) {
                throw new ArchiveRefused(Reason.DAMAGED);
            }
        }
    }

    /** Copies the bytes of the pictures. */
    void copyPictures(ArchiveFile archive) throws ArchiveRefused, SQLException {
        record Picture(long id, String name, String type) {}
        List<Picture> pictures = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("select id, name, content_type from media order by id")) {
            while (row.next()) {
                pictures.add(new Picture(row.getLong(1), row.getString(2), row.getString(3)));
            }
        }
        try (PreparedStatement statement = database.prepareStatement("update media set bytes = ? where id = ?")) {
            for (Picture picture : pictures) {
                byte[] bytes = archive.picture(ArchiveWriter.pictureEntry(picture.id(), picture.name()));
                if (!PictureTypes.isPicture(picture.type(), bytes)) {
                    throw new ArchiveRefused(Reason.DAMAGED);
                }
                statement.setBytes(1, bytes);
                statement.setLong(2, picture.id());
                statement.executeUpdate();
            }
        }
    }

    /** Sets the sequence of each table, so that the next row gets the id after the largest restored id. */
    void setSequences() throws SQLException {
        for (ArchiveTable table : ArchiveTable.values()) {
            boolean hasSequence;
            try (PreparedStatement statement = database.prepareStatement("select exists(select from"
                    + " information_schema.columns where table_schema = 'public' and table_name = ?"
                    + " and column_name = 'id' and is_identity = 'YES')")) {
                statement.setString(1, table.table());
                try (ResultSet answer = statement.executeQuery()) {
                    answer.next();
                    hasSequence = answer.getBoolean(1);
                }
            }
            if (hasSequence) {
                try (Statement statement = database.createStatement()) {
                    statement.execute(
                            "select setval(pg_get_serial_sequence('%1$s', 'id'), max(id)) from %1$s having max(id) is not null"
                                    .formatted(table.table()));
                }
            }
        }
    }
}
