package org.estrade.session;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The path to go to after signing in: the page of the admin that was asked for. A path outside the admin is refused. */
public final class ReturnPath {

    static final String LOGIN = "/login";
    public static final String ADMIN = "/admin";

    private static final int LONGEST = 1000;

    /** A page of the admin, with or without its query. Backslashes are refused: browsers read them as slashes. */
    private static final Pattern OWN = Pattern.compile("/admin([/?](?!/)[!-~&&[^\\\\#]]*)?");

    private ReturnPath() {}

    /** The path of the sign-in page that leads to that address afterwards. */
    static String loginThen(String uri) {
        return isOwn(uri) ? LOGIN + "?return=" + URLEncoder.encode(uri, StandardCharsets.UTF_8) : LOGIN;
    }

    /** That path when it is a page of the admin, else the admin's first page. */
    public static String orAdmin(@Nullable String path) {
        return path != null && isOwn(path) ? path : ADMIN;
    }

    private static boolean isOwn(String path) {
        return path.length() <= LONGEST && OWN.matcher(path).matches();
    }
}
