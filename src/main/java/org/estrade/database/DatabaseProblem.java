package org.estrade.database;

import java.sql.SQLException;
import org.estrade.startup.UserFacingError;
import org.jspecify.annotations.Nullable;

/** The reason that no database can be used, in one sentence that tells the operator what to do. */
public final class DatabaseProblem extends SQLException implements UserFacingError {

    private static final long serialVersionUID = 1L;

    DatabaseProblem(String sentence, @Nullable String sqlState, @Nullable Throwable cause) {
        super(sentence, sqlState, cause);
    }
}
