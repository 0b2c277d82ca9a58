package org.estrade.backup;

import org.jspecify.annotations.Nullable;

/** A backup cannot be written or restored. The message is one sentence for the operator. */
public final class BackupProblem extends Exception {

    private static final long serialVersionUID = 1;

    BackupProblem(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
