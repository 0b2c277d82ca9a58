package org.estrade.transfer.source.folder;

/** The reason why a file of a folder or an archive is not imported. */
public enum Omission {
    /** A file that contains no talks: a picture, a licence, a style sheet, a file of the site generator. */
    NO_PAGE,
    /** A page without a talk. */
    NO_TALK,
    /** A page that its front matter marks as a draft. */
    DRAFT,
    /** A text that cannot be decoded. */
    UNDECODABLE,
    /** A file that is too large, or a file after the size limit of the folder was reached. */
    TOO_LARGE,
    /** An archive in the folder or in the archive. */
    ARCHIVE,
    /** A path that leaves the folder, or that is not a valid path. */
    UNSAFE_PATH
}
