package org.estrade.vault.store;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of files that the vault keeps. Stored as their lower-case names. */
public enum FileKind {
    PDF("application/pdf", true),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", false),
    ODP("application/vnd.oasis.opendocument.presentation", false),
    PNG("image/png", true),
    JPG("image/jpeg", true),
    WEBP("image/webp", true);

    /** The number of bytes at the beginning of a file that decide its kind. */
    static final int BEGINNING = 1024;

    private final String type;
    private final boolean isShown;

    FileKind(String type, boolean isShown) {
        this.type = type;
        this.isShown = isShown;
    }

    /**
     * The kind of a file; empty when the vault does not keep files of its kind. The bytes decide; the name only tells apart
     * what looks alike.
     *
     * @param beginning at least the first {@value #BEGINNING} bytes, or the whole file
     * @param name the file name
     */
    static Optional<FileKind> of(byte[] beginning, int length, String name) {
        String bytes = new String(beginning, 0, Math.min(length, BEGINNING), StandardCharsets.ISO_8859_1);
        @Nullable FileKind kind = null;
        if (bytes.contains("%PDF-")) {
            kind = PDF;
        } else if (bytes.startsWith("\u0089PNG\r\n\u001a\n")) {
            kind = PNG;
        } else if (bytes.startsWith("\u00ff\u00d8\u00ff")) {
            kind = JPG;
        } else if (bytes.startsWith("RIFF") && bytes.startsWith("WEBP", 8)) {
            kind = WEBP;
        } else if (bytes.startsWith("PK\u0003\u0004")) {
            kind = zipped(bytes, name.toLowerCase(Locale.ROOT));
        }
        return Optional.ofNullable(kind);
    }

    private static @Nullable FileKind zipped(String bytes, String name) {
        if (bytes.startsWith("mimetype" + ODP.type, 30)) {
            return ODP;
        }
        return name.endsWith(".pptx") ? PPTX : null;
    }

    static FileKind stored(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    String storedName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The media type. */
    public String type() {
        return type;
    }

    /** Whether browsers show the file; else they save it. */
    public boolean isShown() {
        return isShown;
    }

    /** The extension of file names, without a dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of the kind as pages show it: PDF. */
    public String label() {
        return this == JPG ? "JPEG" : name();
    }
}
