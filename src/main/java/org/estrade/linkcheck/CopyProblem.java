package org.estrade.linkcheck;

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
    NO_PLACE
}
