package org.estrade.transfer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
 * A text to import, and where the text came from.
 *
 * @param fileName empty for a pasted text
 * @param misreadAs the wrong encoding that was repaired when the file was read, null when none was
 * @param readAs the file's encoding when it was not UTF-8, null otherwise
 */
public record ImportSource(
        String text,
        String fileName,
        @Nullable Encoding misreadAs,
        @Nullable Encoding readAs) {

    private static final int LONGEST_NAME = 200;

    private static ImportSource uploaded(String fileName, byte[] file) throws UnreadablePage {
        PageText read = PageText.read(file);
        Encoding readAs = read.encoding() == Encoding.UTF_8 ? null : read.encoding();
        return new ImportSource(LongLines.broken(read.text()), shortened(fileName), read.misreadAs(), readAs);
    }

    /**
     * An uploaded file; a zip archive becomes one text of its files.
     *
     * @throws IOException when the file cannot be read from the disk
     */
    static ImportSource uploaded(String fileName, Path file) throws IOException, UnreadablePage {
        if (FolderText.isFolder(file)) {
            return new ImportSource(FolderText.of(file), shortened(fileName), null, null);
        }
        if (Files.size(file) > PageText.LARGEST) {
            throw new UnreadablePage(UnreadablePage.Reason.TOO_LARGE);
        }
        return uploaded(fileName, Files.readAllBytes(file));
    }

    /** A pasted text, or the text that a preview sent. Forms turn line ends into CR LF; lines keep their numbers. */
    static ImportSource typed(
            String text, @Nullable String fileName, @Nullable String misreadAs, @Nullable String readAs)
            throws UnreadablePage {
        PageText read = PageText.pasted(text.replace("\r\n", "\n"));
        Encoding repaired = read.misreadAs() == null ? encoding(misreadAs) : read.misreadAs();
        return new ImportSource(
                LongLines.broken(read.text()), shortened(fileName == null ? "" : fileName), repaired, encoding(readAs));
    }

    /** The source after the suggestion of the warning of that index was accepted; the same source without one. */
    ImportSource taking(@Nullable String fix, ImportChoices choices) throws UnreadablePage {
        if (fix == null || !fix.matches("[0-9]{1,6}")) {
            return this;
        }
        List<ImportWarning> warnings = PageReader.read(text, choices).page().warnings();
        int index = Integer.parseInt(fix);
        return index < warnings.size()
                ? new ImportSource(warnings.get(index).corrected(text), fileName, misreadAs, readAs)
                : this;
    }

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
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }
}
