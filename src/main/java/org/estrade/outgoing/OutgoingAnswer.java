package org.estrade.outgoing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * The answer of another host.
 *
 * @param status the HTTP status of the last answer; never one of a redirection with an address
 * @param address the address of the last answer, after all redirections
 * @param movedTo the address to which permanent redirections lead, before any temporary one; null when the first answer is no
 *     permanent redirection
 * @param type the content type; empty when the host sends none
 * @param body the bytes that were read; empty when they were written into a file
 * @param size the number of bytes that were read
 * @param isCut whether the body had more bytes
 */
public record OutgoingAnswer(
        int status, String address, @Nullable String movedTo, String type, ByteString body, long size, boolean isCut) {

    /** Whether the status is one of success. */
    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** The body as text, in the character set that the content type names, otherwise in UTF-8. */
    public String text() {
        return body.string(charset());
    }

    private Charset charset() {
        int start = type.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (start < 0) {
            return StandardCharsets.UTF_8;
        }
        String name = type.substring(start + "charset=".length())
                .split("[;\\s]", 2)[0]
                .replace("\"", "");
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
