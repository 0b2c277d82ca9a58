package org.estrade.text;

import java.net.IDN;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * Addresses that a link on a page may have: absolute addresses on the web, nothing that runs code. They are read as browsers
 * read them. An address is stored in its network form, in ASCII, and shown to the speaker in its readable form.
 */
public final class WebAddress {

    private static final Pattern SCHEME = Pattern.compile("(?is)[a-z][a-z0-9+.-]*:(?![0-9]).*");
    private static final Pattern HTTP = Pattern.compile("(?is)https?://[^/\\\\].*");
    private static final Pattern USER = Pattern.compile("(?is)https?://[^/?#]*@.*");
    private static final Pattern WITHOUT_SCHEME = Pattern.compile("(?i)www\\.[^\\s@]+");
    private static final Pattern NETWORK_FORM = Pattern.compile("[!-~&&[^\"<>\\\\^`{}|]]*");
    private static final Pattern NO_SPACES = Pattern.compile("[^\\p{Z}\\p{Cc}\"<>]+");
    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Pattern NOT_READABLE = Pattern.compile("[\\p{C}\\p{Z}\\s\"<>%]");
    private static final Pattern ENCODED = Pattern.compile("(?:%[89A-Fa-f][0-9A-Fa-f])+");

    /** Why a text is not a web address. */
    public enum Refusal {
        /** The address is in another scheme, such as {@code ftp:} or {@code javascript:}. */
        OTHER_SCHEME,
        /** The address contains a user name or a password, which every visitor would read. */
        USER_NAME,
        /** The host is missing, or cannot be the name of a host. */
        HOST,
        /** The text does not begin with a scheme. */
        NO_SCHEME
    }

    private WebAddress() {}

    /** Whether the text is an http or https address with a host, which a link on a page may have. */
    public static boolean isValid(String text) {
        return NO_SPACES.matcher(text).matches() && refusal(text).isEmpty();
    }

    /** The reason why a text is not an http or https address with a host; empty for an address, in any form. */
    public static Optional<Refusal> refusal(String text) {
        if (!HTTP.matcher(text).matches()) {
            boolean isHttp = text.regionMatches(true, 0, "http:", 0, 5) || text.regionMatches(true, 0, "https:", 0, 6);
            return Optional.of(
                    isHttp ? Refusal.HOST : SCHEME.matcher(text).matches() ? Refusal.OTHER_SCHEME : Refusal.NO_SCHEME);
        }
        if (USER.matcher(text).matches()) {
            return Optional.of(Refusal.USER_NAME);
        }
        return HttpUrl.parse(text) == null ? Optional.of(Refusal.HOST) : Optional.empty();
    }

    /**
     * The network form of a typed address. {@code www.example.org} gets the scheme https. A text that is not an address stays
     * as it is, so that a check can say why. An address in network form stays as it is too, to the byte.
     */
    public static String normalised(String typed) {
        String text = WITHOUT_SCHEME.matcher(typed).matches() ? "https://" + typed : typed;
        if (refusal(text).isPresent()) {
            return typed;
        }
        if (isNetworkForm(text)) {
            return text;
        }
        HttpUrl url = HttpUrl.parse(LONE_PERCENT.matcher(text).replaceAll("%25"));
        if (url == null) {
            return typed;
        }
        String fragment = url.encodedFragment();
        HttpUrl withoutFragment = url.newBuilder().encodedFragment(null).build();
        String ascii = escaped(withoutFragment.toString());
        return fragment == null ? ascii : ascii + "#" + escaped(fragment);
    }

    /** The complete address when a text is one without a scheme: {@code https://www.example.org} for {@code www.example.org}. */
    public static Optional<String> completed(String typed) {
        String address = normalised(typed);
        return WITHOUT_SCHEME.matcher(typed).matches() && isValid(address) ? Optional.of(address) : Optional.empty();
    }

    /**
     * The address as a URI of RFC 3986, for formats whose readers are stricter than browsers.
     *
     * @param address a valid address
     */
    public static String uri(String address) {
        String ascii = normalised(address);
        int path = ascii.indexOf('/', ascii.indexOf("://") + 3);
        return path < 0
                ? ascii
                : ascii.substring(0, path)
                        + ascii.substring(path).replace("[", "%5B").replace("]", "%5D");
    }

    private static boolean isNetworkForm(String text) {
        return NETWORK_FORM.matcher(text).matches()
                && !LONE_PERCENT.matcher(text).find();
    }

    /** The text with every character that the network form lacks as percent signs and bytes in UTF-8. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            String character = Character.toString(c);
            if (NETWORK_FORM.matcher(character).matches()) {
                escaped.append(character);
            } else {
                for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
                    escaped.append("%%%02X".formatted(b & 0xFF));
                }
            }
        });
        return escaped.toString();
    }

    /**
     * The readable form of an address: {@code https://www.müller.de/café}. An address whose readable form would not give the
     * same address again stays in its network form.
     */
    public static String readable(String address) {
        HttpUrl url = isValid(address) ? HttpUrl.parse(address) : null;
        if (url == null || (!address.contains("%") && !address.contains("xn--"))) {
            return address;
        }
        String host = IDN.toUnicode(url.host());
        String readable = ENCODED.matcher(address.replaceFirst("(?i)(?<=://)[^/?#:]+", host))
                .replaceAll(found -> decoded(found.group()));
        return normalised(readable).equals(address) ? readable : address;
    }

    private static String decoded(String bytes) {
        String text = URLDecoder.decode(bytes, StandardCharsets.UTF_8);
        boolean isReadable = text.indexOf(Unprintable.REPLACEMENT) < 0
                && !NOT_READABLE.matcher(text).find();
        return isReadable ? text : bytes;
    }
}
