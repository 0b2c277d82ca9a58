package org.estrade.visitor.pagecache;

import io.quarkus.qute.TemplateInstance;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A page as it was made.
 *
 * @param type its media type, with the character set of a text
 * @param disposition the header Content-Disposition: whether a browser saves it, and under which name
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

    /** The same, which browsers save under that name: letters, digits, dots and hyphens. */
    public RenderedPage savedAs(String fileName) {
        return new RenderedPage(type, bytes, "attachment; filename=\"" + fileName + "\"");
    }

    /** The same, which has that name when it is saved, while a program that can open it may. */
    public RenderedPage named(String fileName) {
        return new RenderedPage(type, bytes, "inline; filename=\"" + fileName + "\"");
    }

    /** Pictures and archives are compressed already. */
    boolean isText() {
        return type.startsWith("text/") || type.contains("json") || type.contains("xml") || type.contains("charset");
    }
}
