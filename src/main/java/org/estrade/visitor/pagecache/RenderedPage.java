package org.estrade.visitor.pagecache;

import io.quarkus.qute.TemplateInstance;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A page or file before it is encoded and cached.
 *
 * @param type the media type, with the character set of a text
 * @param bytes the content
 * @param disposition the header Content-Disposition, which tells browsers to save the file, and its name; null without one
 */
@SuppressWarnings("ArrayRecordComponent") // never compared: they go to the network as they are
public record RenderedPage(
        String type, byte[] bytes, @Nullable String disposition) {

    public RenderedPage(String type, byte[] bytes) {
        this(type, bytes, null);
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
        return new RenderedPage(type, bytes, "attachment; filename=\"" + fileName + "\"");
    }

    /**
     * A copy with a name for saving it, which a browser may also open in a program.
     *
     * @param fileName letters, digits, dots and hyphens
     */
    public RenderedPage named(String fileName) {
        return new RenderedPage(type, bytes, "inline; filename=\"" + fileName + "\"");
    }

    /** Whether the content is text, which is worth compressing. Pictures and archives are already compressed. */
    boolean isText() {
        return type.startsWith("text/") || type.contains("json") || type.contains("xml") || type.contains("charset");
    }
}
