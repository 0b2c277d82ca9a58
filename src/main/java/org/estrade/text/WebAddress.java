package org.estrade.text;

import java.net.URI;
import java.net.URISyntaxException;

/** Which addresses may stand behind a link on a page: absolute ones on the web, and nothing that runs. */
public final class WebAddress {

    private WebAddress() {}

    /** Whether a browser opens it over http or https at a named host; {@code javascript:} and {@code data:} are not. */
    public static boolean isValid(String text) {
        try {
            URI uri = new URI(text);
            return ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
