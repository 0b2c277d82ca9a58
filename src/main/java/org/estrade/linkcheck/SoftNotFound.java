package org.estrade.linkcheck;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Recognises pages that say that there is no such page, although their status is one of success. */
final class SoftNotFound {

    /** The title of such a page is short; a talk about the status 404 has a longer one. */
    private static final int LONGEST_TITLE = 60;

    private static final Pattern WORDS = Pattern.compile("(^|\\W)("
            + "404|(page|file|video|content|resource|event) (was )?not found|not found|page introuvable|introuvable"
            + "|n[’']existe (pas|plus)|no longer (available|exists)|does(n[’']t| not) exist|page unavailable"
            + "|seite nicht gefunden|página no encontrada|pagina non trovata|pagina niet gevonden"
            + ")(\\W|$)");

    private SoftNotFound() {}

    /** Whether the title or the first heading of a page in HTML says so. */
    static boolean isSaidBy(String html) {
        Document page = Jsoup.parse(html);
        return says(page.title())
                || says(page.select("h1").stream()
                        .findFirst()
                        .map(h -> h.text())
                        .orElse(""));
    }

    private static boolean says(String heading) {
        return heading.length() <= LONGEST_TITLE
                && WORDS.matcher(heading.toLowerCase(Locale.ROOT)).find();
    }
}
