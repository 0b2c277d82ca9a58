package org.estrade.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.estrade.text.TypedText;
import org.estrade.transfer.encoding.Encoding;
import org.estrade.transfer.encoding.PageText;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.markdown.ImportWarning;
import org.estrade.transfer.source.FolderText;
import org.estrade.transfer.source.ImportChoices;
import org.estrade.transfer.source.PageReader;
import org.estrade.transfer.source.format.LongLines;
import org.jspecify.annotations.Nullable;

/**
 * A text to import, and the origin of the text.
 *
 * @param fileName the name of the file; empty for a pasted text
 * @param misreadAs the wrong encoding that was repaired when the file was decoded; null when nothing was repaired
 * @param readAs the encoding of the file; null for UTF-8
 */
public record ImportSource(
        String text,
        String fileName,
        @Nullable Encoding misreadAs,
        @Nullable Encoding readAs) {

    private static final int MAX_NAME_LENGTH = 200;

    public ImportSource {
        // a soft hyphen in a title would be in its address and in the index; each line keeps its number
        text = TypedText.visible(text);
    }

    private static ImportSource fromUpload(String fileName, byte[] file) throws UnreadablePage {
        PageText decoded = PageText.read(file);
        Encoding readAs = decoded.encoding() == Encoding.UTF_8 ? null : decoded.encoding();
        return new ImportSource(LongLines.breakLines(decoded.text()), shortened(fileName), decoded.misreadAs(), readAs);
    }

    /**
     * The source of an uploaded file. A zip archive becomes one text with all its files.
     *
     * @throws IOException when the file cannot be decoded from the disk
     */
    static ImportSource fromUpload(String fileName, Path file) throws IOException, UnreadablePage {
        if (FolderText.isFolder(file)) {
            return new ImportSource(FolderText.of(file), shortened(fileName), null, null);
        }
        if (Files.size(file) > PageText.MAX_SIZE) {
            throw new UnreadablePage(UnreadablePage.Reason.TOO_LARGE);
        }
        return fromUpload(fileName, Files.readAllBytes(file));
    }

    /**
     * The source of a pasted text, or of the text that the form of a preview sent. Browsers send line ends as CR LF. This
     * method changes them to LF, so that each line keeps its number.
     *
     * @param fileName the name of the file; null or empty for a pasted text
     * @param misreadAs the name of the encoding that was repaired in an earlier step; null or empty when nothing was
     * @param readAs the name of the encoding of the file; null or empty for UTF-8
     */
    static ImportSource fromForm(
            String text, @Nullable String fileName, @Nullable String misreadAs, @Nullable String readAs)
            throws UnreadablePage {
        PageText decoded = PageText.pasted(text.replace("\r\n", "\n"));
        Encoding repaired = decoded.misreadAs() == null ? encoding(misreadAs) : decoded.misreadAs();
        return new ImportSource(
                LongLines.breakLines(decoded.text()),
                shortened(fileName == null ? "" : fileName),
                repaired,
                encoding(readAs));
    }

    /**
     * The source with the correction that a warning suggests.
     *
     * @param fix the index of the warning, as the form sends it; the source does not change when it is null or no index
     */
    ImportSource withAcceptedSuggestion(@Nullable String fix, ImportChoices choices) throws UnreadablePage {
        if (fix == null || !fix.matches("[0-9]{1,6}")) {
            return this;
        }
        List<ImportWarning> warnings = PageReader.read(text, choices).page().warnings();
        int index = Integer.parseInt(fix);
        return index < warnings.size()
                ? new ImportSource(warnings.get(index).corrected(text), fileName, misreadAs, readAs)
                : this;
    }

    /** The number of lines of the text. */
    public int lines() {
        return (int) text.lines().count();
    }

    private static @Nullable Encoding encoding(@Nullable String name) {
        return Arrays.stream(Encoding.values())
                .filter(encoding -> encoding.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static String shortened(String name) {
        return name.length() > MAX_NAME_LENGTH ? name.substring(0, MAX_NAME_LENGTH) : name;
    }
}
