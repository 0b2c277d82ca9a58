package org.estrade.transfer.read;

/** The formats that are read. The speaker may choose another one than the one that was detected. */
public enum SourceFormat {
    MARKDOWN,
    /** Fields in YAML or TOML between two fences, then Markdown or HTML. */
    FRONT_MATTER,
    HTML,
    /** Rows of cells; the separator (comma, semicolon, tab) is detected. */
    CSV,
    YAML,
    JSON,
    TOML,
    BIBTEX,
    ICALENDAR,
    /** A zip file of files in the other formats. */
    ZIP
}
