package org.estrade.linkcheck.page;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Locale;
import org.estrade.linkcheck.CheckedLink;
import org.estrade.linkcheck.LinkProblem;
import org.estrade.text.WebAddress;
import org.estrade.web.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What pages about talks say of a dead link.
 *
 * @param shown the address in its readable form
 * @param problem why it does not work, null when that is not known
 * @param failing the time of the first failed look
 */
public record DeadLink(long id, String shown, @Nullable LinkProblem problem, Instant failing, ZoneId zone)
        implements Comparable<DeadLink> {

    private static final Comparator<DeadLink> ORDER =
            Comparator.comparing(DeadLink::failing).thenComparing(DeadLink::shown);

    static DeadLink of(CheckedLink link, ZoneId zone) {
        Instant failing = link.failingSince();
        return new DeadLink(
                link.id(),
                WebAddress.readable(link.address()),
                link.problem(),
                failing == null ? Instant.EPOCH : failing,
                zone);
    }

    /** The host of the address in its readable form, for places with little room. */
    public String host() {
        return shown.replaceFirst("^https?://", "").replaceFirst("[:/?#].*", "");
    }

    /** The day of the first failed look in words. */
    public String since(String language) {
        return Moment.longDay(failing, zone, Locale.forLanguageTag(language));
    }

    /** The path of the place in the list of links that has the ways to mend it. */
    public String mends() {
        return "/admin/links#link-" + id;
    }

    @Override
    public int compareTo(DeadLink other) {
        return ORDER.compare(this, other);
    }
}
