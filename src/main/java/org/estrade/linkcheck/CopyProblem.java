package org.estrade.linkcheck;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why a file could not be copied into this site. */
public enum CopyProblem {
    /** The host gave no file. */
    NO_FILE,
    /** The answer is no PDF, presentation or picture. */
    OTHER_KIND,
    /** The file is larger than one file may be. */
    TOO_LARGE,
    /** All files together would be larger than they may be. */
    VAULT_FULL,
    /** The place for files does not answer, or refuses this program. */
    NO_PLACE;

    /** The problem with this name; null for a name that this release does not know, and for none. */
    static @Nullable CopyProblem of(@Nullable String name) {
        return Stream.of(values())
                .filter(problem -> problem.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
