package org.estrade.transfer.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.estrade.transfer.encoding.UnreadablePage.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file or a pasted text, and how it was decoded.
 *
 * @param text without byte order mark; line ends are unchanged
 * @param encoding of the file; {@link Encoding#UTF_8} for a pasted text
 * @param misreadAs the encoding that some program had wrongly read this UTF-8 text in before saving it, now undone; null
 *     when the text was whole
 */
public record PageText(
        String text, Encoding encoding, @Nullable Encoding misreadAs) {

    /** The size limit: bytes of a file, characters of a pasted text. */
    public static final int LARGEST = 2 * 1024 * 1024;

    private static final List<byte[]> FILE_SIGNATURES = List.of(
            bytes('%', 'P', 'D', 'F', '-'),
            bytes(0x89, 'P', 'N', 'G'),
            bytes(0xFF, 0xD8, 0xFF),
            bytes('G', 'I', 'F', '8'));

    /** Zip, gzip, 7z, RAR, xz and Zstandard. */
    private static final List<byte[]> ARCHIVE_SIGNATURES = List.of(
            bytes('P', 'K', 3, 4),
            bytes('P', 'K', 5, 6),
            bytes(0x1F, 0x8B),
            bytes('7', 'z', 0xBC, 0xAF, 0x27, 0x1C),
            bytes('R', 'a', 'r', '!', 0x1A),
            bytes(0xFD, '7', 'z', 'X', 'Z'),
            bytes(0x28, 0xB5, 0x2F, 0xFD));

    /** Where a tar archive says what it is. */
    private static final int TAR_OFFSET = 257;

    private static final byte[] TAR_SIGNATURE = bytes('u', 's', 't', 'a', 'r');

    /** A text has at most one control character among this many characters; a binary file has more. */
    private static final int TEXT_PER_CONTROL = 200;

    /**
     * The text of a file.
     *
     * @throws UnreadablePage when the bytes are no readable text; the reason says why
     */
    public static PageText read(byte[] file) throws UnreadablePage {
        sized(file.length);
        if (FILE_SIGNATURES.stream().anyMatch(signature -> startsWith(file, signature))) {
            throw new UnreadablePage(Reason.BINARY);
        }
        if (isArchive(file)) {
            throw new UnreadablePage(Reason.ARCHIVE_UNREADABLE);
        }
        if (startsWith(file, bytes(0xFE, 0xFF)) || startsWith(file, bytes(0xFF, 0xFE))) {
            return legible(Encoding.UTF_16, ByteBuffer.wrap(file));
        }
        if (startsWith(file, bytes(0xEF, 0xBB, 0xBF))) {
            return repaired(legible(Encoding.UTF_8, ByteBuffer.wrap(file, 3, file.length - 3)));
        }
        String utf8 = Encoding.UTF_8.decode(ByteBuffer.wrap(file));
        return utf8 == null ? oneByteACharacter(file) : repaired(legible(new PageText(utf8, Encoding.UTF_8, null)));
    }

    /**
     * A pasted text. Its encoding may have been damaged before it was copied.
     *
     * @throws UnreadablePage when the text is blank, too long, or binary; the reason says which
     */
    public static PageText pasted(String text) throws UnreadablePage {
        sized(text.length());
        String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return repaired(legible(new PageText(whole, Encoding.UTF_8, null)));
    }

    private static void sized(int size) throws UnreadablePage {
        if (size > LARGEST) {
            throw new UnreadablePage(Reason.TOO_LARGE);
        }
    }

    private static PageText legible(Encoding encoding, ByteBuffer bytes) throws UnreadablePage {
        String text = encoding.decode(bytes);
        if (text == null) {
            throw new UnreadablePage(Reason.UNDECODABLE);
        }
        return legible(new PageText(text, encoding, null));
    }

    private static PageText legible(PageText page) throws UnreadablePage {
        long controls = page.text.chars().filter(PageText::isControl).count();
        if (page.text.indexOf('\0') >= 0 || controls > 1 + page.text.length() / TEXT_PER_CONTROL) {
            throw new UnreadablePage(Reason.BINARY);
        }
        if (page.text.isBlank()) {
            throw new UnreadablePage(Reason.EMPTY);
        }
        return page;
    }

    private static boolean isControl(int c) {
        return (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') || c == 0x7F;
    }

    private static PageText oneByteACharacter(byte[] file) throws UnreadablePage {
        Encoding encoding = SingleByteGuess.of(file);
        if (encoding == null) {
            boolean binary = new String(file, StandardCharsets.ISO_8859_1).indexOf('\0') >= 0;
            throw new UnreadablePage(binary ? Reason.BINARY : Reason.UNDECODABLE);
        }
        return legible(encoding, ByteBuffer.wrap(file));
    }

    private static PageText repaired(PageText page) {
        EncodingMistake misreading = EncodingMistake.in(page.text);
        return misreading == null ? page : new PageText(misreading.undone(), page.encoding, misreading.as());
    }

    private static boolean isArchive(byte[] file) {
        int end = TAR_OFFSET + TAR_SIGNATURE.length;
        return ARCHIVE_SIGNATURES.stream().anyMatch(signature -> startsWith(file, signature))
                || (file.length >= end && Arrays.equals(file, TAR_OFFSET, end, TAR_SIGNATURE, 0, TAR_SIGNATURE.length));
    }

    private static boolean startsWith(byte[] file, byte[] signature) {
        return file.length >= signature.length
                && Arrays.equals(file, 0, signature.length, signature, 0, signature.length);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
