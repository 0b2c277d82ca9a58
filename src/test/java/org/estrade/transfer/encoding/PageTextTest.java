package org.estrade.transfer.encoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import org.estrade.support.Seed;
import org.estrade.transfer.encoding.UnreadablePage.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public class PageTextTest {

    private static final String PAGE = """
            ## L’été à l’œuvre : « ça » chauffe, où ça ?

            ⚡ Une âme naïve, 10 € de bûches – et 🏋️‍♀️ des forêts…
            """;

    /** The same text without the characters that one-byte encodings do not have. */
    private static final String SIMPLE_PAGE = "## L’été à l’œuvre : « ça » chauffe\n\nDes forêts… et des bûches.\n";

    @Test
    void utf8IsReadWithOrWithoutItsMark() throws Exception {
        assertEquals(new PageText(PAGE, Encoding.UTF_8, null), PageText.read(PAGE.getBytes(UTF_8)));
        assertEquals(new PageText(PAGE, Encoding.UTF_8, null), PageText.read(("\uFEFF" + PAGE).getBytes(UTF_8)));
        assertEquals(new PageText(PAGE, Encoding.UTF_8, null), PageText.pasted("\uFEFF" + PAGE));
    }

    @Test
    void utf8ThatWasReadAsMacRomanIsRepaired() throws Exception {
        String damaged = misread(PAGE, Encoding.MAC_ROMAN);
        assertEquals("## L‚Äô√©t√© √† l‚Äô≈ìuvre : ¬´", damaged.substring(0, 31));

        PageText whole = new PageText(PAGE, Encoding.UTF_8, Encoding.MAC_ROMAN);
        assertEquals(whole, PageText.read(damaged.getBytes(UTF_8)));
        assertEquals(whole, PageText.pasted(damaged));
    }

    @Test
    void utf8ThatWasReadAsWindows1252IsRepaired() throws Exception {
        String damaged = misread(PAGE, Encoding.WINDOWS_1252);
        assertEquals("## Lâ€™Ã©tÃ©", damaged.substring(0, 12));

        PageText whole = new PageText(PAGE, Encoding.UTF_8, Encoding.WINDOWS_1252);
        assertEquals(whole, PageText.read(damaged.getBytes(UTF_8)));
        assertEquals(whole, PageText.pasted(damaged));
    }

    @Test
    void repeatedDamageIsRepaired() throws Exception {
        String damaged = misread(misread(PAGE, Encoding.WINDOWS_1252), Encoding.WINDOWS_1252);
        assertEquals(new PageText(PAGE, Encoding.UTF_8, Encoding.WINDOWS_1252), PageText.pasted(damaged));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Calculer √2 à la main, en été.",
                "√2",
                "L’écho",
                "Guillemets ‚simples‘ et „doubles“ à l’allemande",
                "…état",
                "« café », « thé » : à l’heure",
                "São Paulo, Ñandú, CRÈME BRÛLÉE, Âme",
                "Привет, Ελλάδα, 日本語 et l’été",
                "Plain ASCII"
            })
    void aTextWithoutDamageIsNotChanged(String text) throws Exception {
        assertEquals(new PageText(text, Encoding.UTF_8, null), PageText.read(text.getBytes(UTF_8)));
    }

    @Test
    void otherEncodingsAreReadAndNamed() throws Exception {
        assertEquals(new PageText(PAGE, Encoding.UTF_16, null), PageText.read(PAGE.getBytes(UTF_16)));
        assertEquals(new PageText(PAGE, Encoding.UTF_16, null), PageText.read(("\uFEFF" + PAGE).getBytes(UTF_16LE)));
        assertEquals(
                new PageText(SIMPLE_PAGE, Encoding.WINDOWS_1252, null),
                PageText.read(SIMPLE_PAGE.getBytes(Charset.forName("windows-1252"))));
        assertEquals(
                new PageText(SIMPLE_PAGE, Encoding.MAC_ROMAN, null),
                PageText.read(Objects.requireNonNull(Encoding.MAC_ROMAN.encode(SIMPLE_PAGE))));
        assertEquals(
                new PageText("Déjà l'été", Encoding.ISO_8859_1, null),
                PageText.read("Déjà l'été".getBytes(ISO_8859_1)));
    }

    @Test
    void aBinaryFileIsRefusedWithItsReason() {
        assertRefused(Reason.EMPTY, new byte[0]);
        assertRefused(Reason.EMPTY, " \n\t\r\n".getBytes(UTF_8));
        assertRefused(Reason.EMPTY, "\uFEFF".getBytes(UTF_8));
        assertRefused(Reason.BINARY, "%PDF-1.7 and what follows".getBytes(UTF_8));
        assertRefused(Reason.BINARY, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        assertRefused(Reason.ARCHIVE_UNREADABLE, new byte[] {'P', 'K', 3, 4, 20, 0});
        assertRefused(Reason.ARCHIVE_UNREADABLE, new byte[] {0x1F, (byte) 0x8B, 8, 0});
        assertRefused(Reason.BINARY, "text with a \0 in it".getBytes(UTF_8));
        assertRefused(Reason.BINARY, "\1\2\3\4\5 text".getBytes(UTF_8));
        assertRefused(Reason.BINARY, PAGE.getBytes(UTF_16LE));
        assertRefused(Reason.UNDECODABLE, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xE9});
        assertRefused(Reason.UNDECODABLE, new byte[] {(byte) 0xFE, (byte) 0xFF, (byte) 0xD8, 0, 0, 'a'});
        assertRefused(Reason.UNDECODABLE, new byte[] {'a', (byte) 0xB9, (byte) 0xA5, (byte) 0xB2, 'b'});
        assertRefused(Reason.TOO_LARGE, new byte[50_000_000]);
    }

    @Test
    void aPastedTextIsRefusedLikeAFile() {
        assertEquals(Reason.EMPTY, refusal(() -> PageText.pasted(" \n")));
        assertEquals(Reason.BINARY, refusal(() -> PageText.pasted("a\0b")));
        assertEquals(Reason.TOO_LARGE, refusal(() -> PageText.pasted("a".repeat(PageText.MAX_SIZE + 1))));
    }

    @Property(seed = Seed.FIXED)
    void anyBytesGiveATextOrARefusal(@ForAll byte[] bytes) {
        try {
            PageText.read(bytes);
        } catch (UnreadablePage refused) {
            assertEquals(refused.reason().name(), refused.getMessage());
        }
    }

    @Property(seed = Seed.FIXED)
    void anyDamagedFrenchTextIsRepaired(
            @ForAll @NotEmpty @CharRange(from = 'a', to = 'e') @Chars({'é', 'à', 'ç', 'Œ', '’', '«', '»', ' ', '…'})
                    String text,
            @ForAll boolean onMac)
            throws Exception {
        String page = text + " et l’été";
        Encoding as = onMac ? Encoding.MAC_ROMAN : Encoding.WINDOWS_1252;
        assertEquals(new PageText(page, Encoding.UTF_8, as), PageText.pasted(misread(page, as)));
    }

    @Test
    void randomBytesOfTheLargestSizeAreRefusedInAShortTime() {
        byte[] noise = new byte[PageText.MAX_SIZE];
        new Random(1).nextBytes(noise);
        assertRefused(Reason.BINARY, noise);
    }

    public static String misread(String text, Encoding as) {
        return String.valueOf(as.decode(ByteBuffer.wrap(text.getBytes(UTF_8))));
    }

    private static void assertRefused(Reason reason, byte[] file) {
        assertEquals(reason, refusal(() -> PageText.read(file)), () -> Arrays.toString(Arrays.copyOf(file, 20)));
    }

    private static Reason refusal(Executable reading) {
        return assertThrows(UnreadablePage.class, reading).reason();
    }
}
