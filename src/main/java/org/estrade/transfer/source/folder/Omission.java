package org.estrade.transfer.source.folder;

/** Why a file of a folder or an archive is not imported. */
public enum Omission {
    /** A picture, a licence, a style sheet, a file of the site generator: talks do not stand in it. */
    NO_PAGE,
    /** A page without a talk. */
    NO_TALK,
    /** A page that its front matter calls a draft. */
    DRAFT,
    /** A text that cannot be decoded. */
    UNDECODABLE,
    /** A file or a part of the archive that is larger than what is read. */
    TOO_LARGE,
    /** An archive in the archive. */
    ARCHIVE,
    /** A path that leads out of the folder. */
    UNSAFE_PATH
}
