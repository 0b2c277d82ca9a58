package org.estrade.linkcheck.page;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.estrade.linkcheck.CheckedLink;
import org.estrade.linkcheck.CopyProblem;
import org.estrade.linkcheck.LinkProblem;
import org.estrade.linkcheck.LinkSource;
import org.estrade.linkcheck.copy.FileLocation;
import org.estrade.text.WebAddress;
import org.estrade.web.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A link in the list.
 *
 * @param address the address as it is stored
 * @param shown the address in its readable form
 * @param since the day of the first failed look in words, empty when the last look did not fail
 * @param checked the day of the last look in words, empty when there was none
 * @param movedTo the new address, null when there is none
 * @param canBeKept whether a talk links to a file that this site can keep, in a link or in a text
 * @param isCopyWanted whether the copy of the file is under way
 * @param copyProblem why the last attempt to copy the file failed, null when it did not
 * @param uses the places where the address is used
 */
record LinkRow(
        long id,
        String address,
        String shown,
        @Nullable LinkProblem problem,
        String since,
        String checked,
        @Nullable String movedTo,
        @Nullable String archived,
        boolean isHidden,
        boolean canBeKept,
        boolean isCopyWanted,
        @Nullable CopyProblem copyProblem,
        List<LinkSource.Use> uses) {

    static LinkRow of(CheckedLink link, List<LinkSource.Use> uses, boolean isCopied, ZoneId zone, Locale locale) {
        return new LinkRow(
                link.id(),
                link.address(),
                WebAddress.readable(link.address()),
                link.problem(),
                link.failingSince() == null ? "" : Moment.longDay(link.failingSince(), zone, locale),
                link.checkedAt() == null ? "" : Moment.longDay(link.checkedAt(), zone, locale),
                link.movedTo(),
                link.archived(),
                link.isHidden(),
                !isCopied
                        && FileLocation.of(link.address()).isPresent()
                        && uses.stream().anyMatch(LinkRow::isOfTalk),
                link.isCopyWanted(),
                link.copyProblem(),
                uses);
    }

    private static boolean isOfTalk(LinkSource.Use use) {
        return use.path().startsWith("/admin/talks/");
    }
}
