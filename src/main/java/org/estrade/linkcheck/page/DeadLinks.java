package org.estrade.linkcheck.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.linkcheck.CheckedLink;
import org.estrade.linkcheck.CheckedLinks;
import org.estrade.site.SiteHeader;
import org.estrade.text.WebAddress;
import org.estrade.text.typography.MarkdownAddresses;
import org.jspecify.annotations.Nullable;

/** The dead links that visitors still see, for the admin's pages; read once in a request. */
@Named("deadLinks")
@RequestScoped
public class DeadLinks {

    private final CheckedLinks links;
    private final SiteHeader site;
    private @Nullable Map<String, CheckedLink> byAddress;

    DeadLinks(CheckedLinks links, SiteHeader site) {
        this.links = links;
        this.site = site;
    }

    /** How many there are. */
    public int count() {
        return byAddress().size();
    }

    /**
     * The dead ones among some addresses, the one that failed first at the beginning.
     *
     * @param addresses typed or stored addresses; they are not read when no link is dead
     */
    public List<DeadLink> among(Stream<String> addresses) {
        if (count() == 0) {
            return List.of();
        }
        ZoneId zone = site.zone();
        return addresses
                .map(WebAddress::normalised)
                .distinct()
                .map(byAddress()::get)
                .filter(Objects::nonNull)
                .map(link -> DeadLink.of(link, zone))
                .sorted()
                .toList();
    }

    /** The dead link of an address, in a list of at most one. */
    public List<DeadLink> at(String address) {
        return among(Stream.of(address));
    }

    /** The dead links in a text in Markdown. */
    public List<DeadLink> in(String markdown) {
        return among(Stream.of(markdown).flatMap(text -> MarkdownAddresses.in(text).stream()));
    }

    private Map<String, CheckedLink> byAddress() {
        Map<String, CheckedLink> known = byAddress;
        if (known == null) {
            known = links.dead().stream().collect(Collectors.toMap(CheckedLink::address, Function.identity()));
            byAddress = known;
        }
        return known;
    }
}
