package org.estrade.transfer.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The character encodings that the import recognises in a file. */
public enum Encoding {
    UTF_8("UTF-8"),
    UTF_16("UTF-16"),
    MAC_ROMAN("Mac Roman"),
    WINDOWS_1252("Windows-1252"),
    ISO_8859_1("ISO-8859-1");

    /** The characters of the bytes 0x80 to 0xFF in Mac Roman. The table is here because not every Java runtime has it. */
    private static final String MAC_ROMAN_CHARACTERS = "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü"
            + "†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
            + "¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ"
            + "‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";

    private static final String WINDOWS_1252_CHARACTERS = windows1252Characters();

    private static final Map<Character, Byte> MAC_ROMAN_BYTES = bytesByCharacter(MAC_ROMAN_CHARACTERS);
    private static final Map<Character, Byte> WINDOWS_1252_BYTES = bytesByCharacter(WINDOWS_1252_CHARACTERS);

    private final String label;

    Encoding(String label) {
        this.label = label;
    }

    /** The usual name of the encoding, the same in every language. */
    public String label() {
        return label;
    }

    /** Decodes the bytes. The result is null when the bytes are not valid in this encoding. */
    @Nullable String decode(ByteBuffer bytes) {
        return switch (this) {
            case UTF_8 -> decodeStrictly(StandardCharsets.UTF_8, bytes);
            case UTF_16 -> decodeStrictly(StandardCharsets.UTF_16, bytes);
            case MAC_ROMAN -> decodeByTable(MAC_ROMAN_CHARACTERS, bytes);
            case WINDOWS_1252 -> decodeByTable(WINDOWS_1252_CHARACTERS, bytes);
            case ISO_8859_1 -> decodeStrictly(StandardCharsets.ISO_8859_1, bytes);
        };
    }

    /** Encodes the text in this one-byte encoding. The result is null when the encoding lacks one of the characters. */
    byte @Nullable [] encode(String text) {
        Map<Character, Byte> byteTable = this == MAC_ROMAN ? MAC_ROMAN_BYTES : WINDOWS_1252_BYTES;
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = text.charAt(i);
            Byte encoded = c < 0x80 ? Byte.valueOf((byte) c) : byteTable.get(c);
            if (encoded == null) {
                return null;
            }
            bytes[i] = encoded;
        }
        return bytes;
    }

    private static @Nullable String decodeStrictly(Charset charset, ByteBuffer bytes) {
        try {
            return charset.newDecoder().decode(bytes.duplicate()).toString();
        } catch (CharacterCodingException invalidBytes) {
            return null;
        }
    }

    private static String decodeByTable(String characters, ByteBuffer bytes) {
        StringBuilder text = new StringBuilder(bytes.remaining());
        for (int i = bytes.position(); i < bytes.limit(); i++) {
            int b = bytes.get(i) & 0xFF;
            text.append(b < 0x80 ? (char) b : characters.charAt(b - 0x80));
        }
        return text.toString();
    }

    /**
     * The characters of the bytes 0x80 to 0xFF in Windows-1252. Five bytes have no character in this encoding. They are
     * decoded as control characters, as browsers do.
     */
    private static String windows1252Characters() {
        StringBuilder characters = new StringBuilder();
        for (int b = 0x80; b <= 0xFF; b++) {
            String character = new String(new byte[] {(byte) b}, Charset.forName("windows-1252"));
            characters.append(character.equals("\uFFFD") ? (char) b : character.charAt(0));
        }
        return characters.toString();
    }

    private static Map<Character, Byte> bytesByCharacter(String characters) {
        Map<Character, Byte> bytes = new HashMap<>();
        for (int i = 0; i < characters.length(); i++) {
            bytes.put(characters.charAt(i), (byte) (0x80 + i));
        }
        return bytes;
    }
}
