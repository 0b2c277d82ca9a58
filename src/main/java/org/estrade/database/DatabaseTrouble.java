package org.estrade.database;

import java.sql.SQLException;
import java.util.Optional;

/** Why the database could not do what a request needed, when the cause lies outside of this program. */
public enum DatabaseTrouble {
    /** It does not answer, is stopping or starting, or has no connection left. */
    UNREACHABLE,
    /** Its disk is full. */
    DISK_FULL,
    /** It accepts no changes: it is a standby server, or somebody has made it read-only. */
    READ_ONLY;

    /** How many causes of an exception are looked at. */
    private static final int DEPTH = 20;

    /** The trouble that is the cause of an exception; empty when the cause is another one. */
    public static Optional<DatabaseTrouble> of(Throwable failure) {
        Throwable cause = failure;
        for (int i = 0; i < DEPTH && cause != null; i++, cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                Optional<DatabaseTrouble> trouble = of(sql);
                if (trouble.isPresent()) {
                    return trouble;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<DatabaseTrouble> of(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            // the pool gave no connection in time
            boolean noConnection = String.valueOf(failure.getMessage()).contains("timeout");
            return noConnection ? Optional.of(UNREACHABLE) : Optional.empty();
        }
        return switch (state) {
            case "53100" -> Optional.of(DISK_FULL);
            case "25006" -> Optional.of(READ_ONLY);
            // administrator or crash shutdown, starting up, too many connections
            case "57P01", "57P02", "57P03", "53300" -> Optional.of(UNREACHABLE);
            default -> state.startsWith("08") ? Optional.of(UNREACHABLE) : Optional.empty();
        };
    }
}
