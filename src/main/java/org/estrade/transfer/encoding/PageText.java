package org.estrade.transfer.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.estrade.transfer.encoding.UnreadablePage.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The decoded text of a file, or a pasted text.
 *
 * @param text the text without byte order mark; line ends are unchanged
 * @param encoding the encoding of the file; {@link Encoding#UTF_8} for a pasted text
 * @param misreadAs the encoding in which another program had decoded this UTF-8 text by mistake; the text is repaired. Null
 *     when the text was not damaged
 */
public record PageText(
        String text, Encoding encoding, @Nullable Encoding misreadAs) {

    /** The size limit, in bytes for a file and in characters for a pasted text. */
    public static final int MAX_SIZE = 8 * 1024 * 1024;

    private static final List<byte[]> FILE_SIGNATURES = List.of(
            bytes('%', 'P', 'D', 'F', '-'),
            bytes(0x89, 'P', 'N', 'G'),
            bytes(0xFF, 0xD8, 0xFF),
            bytes('G', 'I', 'F', '8'));

    /** The first bytes of zip, empty zip, gzip, 7z, RAR, xz and Zstandard archives. */
    private static final List<byte[]> ARCHIVE_SIGNATURES = List.of(
            bytes('P', 'K', 3, 4),
            bytes('P', 'K', 5, 6),
            bytes(0x1F, 0x8B),
            bytes('7', 'z', 0xBC, 0xAF, 0x27, 0x1C),
            bytes('R', 'a', 'r', '!', 0x1A),
            bytes(0xFD, '7', 'z', 'X', 'Z'),
            bytes(0x28, 0xB5, 0x2F, 0xFD));

    /** The offset of the signature in a tar archive. */
    private static final int TAR_OFFSET = 257;

    private static final byte[] TAR_SIGNATURE = bytes('u', 's', 't', 'a', 'r');

    /** A file is binary when it has more than one control character in this number of characters. */
    private static final int CHARACTERS_PER_CONTROL = 200;

    /**
     * Decodes the text of a file.
     *
     * @throws UnreadablePage when the bytes are not a readable text; the reason says why
     */
    public static PageText read(byte[] file) throws UnreadablePage {
        checkSize(file.length);
        if (FILE_SIGNATURES.stream().anyMatch(signature -> startsWith(file, signature))) {
            throw new UnreadablePage(Reason.BINARY);
        }
        if (isArchive(file)) {
            throw new UnreadablePage(Reason.ARCHIVE_UNREADABLE);
        }
        if (startsWith(file, bytes(0xFE, 0xFF)) || startsWith(file, bytes(0xFF, 0xFE))) {
            return checkedText(Encoding.UTF_16, ByteBuffer.wrap(file));
        }
        if (startsWith(file, bytes(0xEF, 0xBB, 0xBF))) {
            return repair(checkedText(Encoding.UTF_8, ByteBuffer.wrap(file, 3, file.length - 3)));
        }
        String utf8 = Encoding.UTF_8.decode(ByteBuffer.wrap(file));
        return utf8 == null ? singleByteText(file) : repair(checkedText(new PageText(utf8, Encoding.UTF_8, null)));
    }

    /**
     * Checks a pasted text. The text may have been decoded in a wrong encoding before it was copied, so it is repaired too.
     *
     * @throws UnreadablePage when the text is blank, too long, or binary; the reason says which
     */
    public static PageText pasted(String text) throws UnreadablePage {
        checkSize(text.length());
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return repair(checkedText(new PageText(withoutMark, Encoding.UTF_8, null)));
    }

    private static void checkSize(int size) throws UnreadablePage {
        if (size > MAX_SIZE) {
            throw new UnreadablePage(Reason.TOO_LARGE);
        }
    }

    private static PageText checkedText(Encoding encoding, ByteBuffer bytes) throws UnreadablePage {
        String text = encoding.decode(bytes);
        if (text == null) {
            throw new UnreadablePage(Reason.UNDECODABLE);
        }
        return checkedText(new PageText(text, encoding, null));
    }

    private static PageText checkedText(PageText page) throws UnreadablePage {
        long controls = page.text.chars().filter(PageText::isControl).count();
        if (page.text.indexOf('\0') >= 0 || controls > 1 + page.text.length() / CHARACTERS_PER_CONTROL) {
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

    private static PageText singleByteText(byte[] file) throws UnreadablePage {
        Encoding encoding = SingleByteGuess.guess(file);
        if (encoding == null) {
            boolean binary = new String(file, StandardCharsets.ISO_8859_1).indexOf('\0') >= 0;
            throw new UnreadablePage(binary ? Reason.BINARY : Reason.UNDECODABLE);
        }
        return checkedText(encoding, ByteBuffer.wrap(file));
    }

    private static PageText repair(PageText page) {
        EncodingMistake misreading = EncodingMistake.find(page.text);
        return misreading == null
                ? page
                : new PageText(misreading.repaired(), page.encoding, misreading.wrongEncoding());
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
