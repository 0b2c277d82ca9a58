package org.estrade.visitor.pagecache;

import io.quarkus.qute.TemplateInstance;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A page or file before it is encoded and cached.
 *
 * @param type the media type, with the character set of a text
 * @param bytes the content; no byte when it is large
 * @param large the content that is too large for the memory; null for other content
 * @param disposition the header Content-Disposition, which tells browsers to save the file, and its name; null without one
 */
@SuppressWarnings("ArrayRecordComponent") // never compared: they go to the network as they are
public record RenderedPage(
        String type,
        byte[] bytes,
        @Nullable Large large,
        @Nullable String disposition) {

    /**
     * Large content.
     *
     * @param digest the SHA-256 of the bytes of the file
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Large(PageFile file, byte[] digest) {}

    /** Writes a text. */
    public interface Text {
        void writeTo(Writer out) throws IOException;
    }

    public RenderedPage(String type, byte[] bytes) {
        this(type, bytes, null, null);
    }

    /** A text that may be large: it is taken as it is written, and a part of it alone is in memory. */
    public static RenderedPage written(String type, Text text) {
        Spool spool = new Spool();
        try {
            try (Writer out = new OutputStreamWriter(spool, StandardCharsets.UTF_8)) {
                text.writeTo(out);
            } catch (IOException | RuntimeException failure) {
                spool.discard();
                throw failure;
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return spool.page(type);
    }

    public static RenderedPage html(TemplateInstance page) {
        return text("text/html;charset=UTF-8", page.render());
    }

    public static RenderedPage text(String type, String text) {
        return new RenderedPage(type, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A copy that browsers save as a file instead of showing it.
     *
     * @param fileName letters, digits, dots and hyphens
     */
    public RenderedPage savedAs(String fileName) {
        return new RenderedPage(type, bytes, large, "attachment; filename=\"" + fileName + "\"");
    }

    /**
     * A copy with a name for saving it, which a browser may also open in a program.
     *
     * @param fileName letters, digits, dots and hyphens
     */
    public RenderedPage named(String fileName) {
        return new RenderedPage(type, bytes, large, "inline; filename=\"" + fileName + "\"");
    }

    /** Whether the content is text, which is worth compressing. Pictures and archives are already compressed. */
    boolean isText() {
        return type.startsWith("text/") || type.contains("json") || type.contains("xml") || type.contains("charset");
    }
}
