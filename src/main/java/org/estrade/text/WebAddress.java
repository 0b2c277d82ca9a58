package org.estrade.text;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses that a link on a page may have: absolute addresses on the web, nothing that runs code. */
public final class WebAddress {

    private WebAddress() {}

    /** Whether the text is an http or https address with a host; {@code javascript:} and {@code data:} are not. */
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
