package org.estrade.site.ready;

import io.quarkus.qute.TemplateInstance;
import java.nio.charset.StandardCharsets;

/**
 * A page as it was made.
 *
 * @param type its media type, with the character set of a text
 */
@SuppressWarnings("ArrayRecordComponent") // never compared: they go to the network as they are
public record Rendered(String type, byte[] bytes) {

    public static Rendered html(TemplateInstance page) {
        return text("text/html;charset=UTF-8", page.render());
    }

    public static Rendered text(String type, String text) {
        return new Rendered(type, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Pictures and archives are compressed already. */
    boolean isText() {
        return type.startsWith("text/") || type.contains("json") || type.contains("xml") || type.contains("charset");
    }
}
