package org.estrade.session;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The path of the page to open after the sign-in: the page of the admin that the browser requested. A path outside the
 * admin is refused.
 */
public final class ReturnPath {

    static final String LOGIN = "/login";
    public static final String ADMIN = "/admin";

    private static final int LONGEST = 1000;

    /** A page of the admin, with or without its query. Backslashes are refused: browsers read them as slashes. */
    private static final Pattern ADMIN_PATH = Pattern.compile("/admin([/?](?!/)[!-~&&[^\\\\#]]*)?");

    private ReturnPath() {}

    /** The path of the sign-in page that opens the given page of the admin after the sign-in. */
    public static String loginThen(String uri) {
        return isAdminPath(uri) ? LOGIN + "?return=" + URLEncoder.encode(uri, StandardCharsets.UTF_8) : LOGIN;
    }

    /** The given path when it is a page of the admin, otherwise the first page of the admin. */
    public static String orAdmin(@Nullable String path) {
        return path != null && isAdminPath(path) ? path : ADMIN;
    }

    private static boolean isAdminPath(String path) {
        return path.length() <= LONGEST && ADMIN_PATH.matcher(path).matches();
    }
}
