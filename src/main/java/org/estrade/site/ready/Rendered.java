package org.estrade.site.ready;

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
public record Rendered(String type, byte[] bytes, @Nullable String disposition) {

    public Rendered(String type, byte[] bytes) {
        this(type, bytes, null);
    }

    public static Rendered html(TemplateInstance page) {
        return text("text/html;charset=UTF-8", page.render());
    }

    public static Rendered text(String type, String text) {
        return new Rendered(type, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same, which browsers save under that name: letters, digits, dots and hyphens. */
    public Rendered savedAs(String fileName) {
        return new Rendered(type, bytes, "attachment; filename=\"" + fileName + "\"");
    }

    /** The same, which has that name when it is saved, while a program that can open it may. */
    public Rendered named(String fileName) {
        return new Rendered(type, bytes, "inline; filename=\"" + fileName + "\"");
    }

    /** Pictures and archives are compressed already. */
    boolean isText() {
        return type.startsWith("text/") || type.contains("json") || type.contains("xml") || type.contains("charset");
    }
}
