package org.estrade.linkcheck.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estrade.account.Account;
import org.estrade.linkcheck.CheckedLink;
import org.estrade.linkcheck.CheckedLinks;
import org.estrade.linkcheck.LinkSource;
import org.estrade.linkcheck.LinkState;
import org.estrade.linkcheck.LinkWatch;
import org.estrade.linkcheck.LinkWatchSettings;
import org.estrade.linkcheck.copy.FileCopies;
import org.estrade.outgoing.OutgoingEntry;
import org.estrade.outgoing.OutgoingLog;
import org.estrade.session.Flash;
import org.estrade.site.SiteHeader;
import org.estrade.web.InterfaceLanguage;
import org.estrade.web.Moment;
import org.estrade.web.SeeOther;
import org.estrade.web.SiteAddress;
import org.jspecify.annotations.Nullable;

/** The links that are watched: their list by state, and the buttons that mend them. */
@Path("/admin/links")
@RequestScoped
@RolesAllowed(Account.EDITOR)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class LinkResource {

    @CheckedTemplate(basePath = "linkcheck", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Links(List<Group> groups, long toKeep, LinkWatchSettings settings, boolean isOn)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "linkcheck", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Requests(List<Request> requests) implements TemplateInstance {}

    /** The links in a state. */
    record Group(LinkState state, List<LinkRow> rows) {}

    /** A request that the program sent. */
    record Request(OutgoingEntry entry, Moment sent) {}

    private static final String PATH = "/admin/links";
    private static final String ID = "{id:[0-9]{1,18}}";
    private static final int MOST_REQUESTS = 200;

    private final CheckedLinks links;
    private final LinkWatch watch;
    private final FileCopies copies;
    private final OutgoingLog log;
    private final SiteHeader site;
    private final SiteAddress address;
    private final Flash flash;
    private final Locale locale;
    private final LinkMessages words;

    LinkResource(
            CheckedLinks links,
            LinkWatch watch,
            FileCopies copies,
            OutgoingLog log,
            SiteHeader site,
            SiteAddress address,
            Flash flash,
            HttpHeaders headers) {
        this.links = links;
        this.watch = watch;
        this.copies = copies;
        this.log = log;
        this.site = site;
        this.address = address;
        this.flash = flash;
        this.locale = InterfaceLanguage.of(headers);
        this.words = MessageBundles.get(LinkMessages.class, Localized.Literal.of(locale.getLanguage()));
    }

    @GET
    public TemplateInstance list() {
        watch.updateWatched();
        Function<CheckedLink, LinkRow> rows = rows();
        List<Group> groups = Stream.of(LinkState.values())
                .map(state ->
                        new Group(state, links.inState(state).stream().map(rows).toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
        long toKeep = groups.stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> row.canBeKept() && !row.isCopyWanted())
                .count();
        return new Links(groups, toKeep, watch.settings(), watch.isOn()).setLocale(locale);
    }

    private Function<CheckedLink, LinkRow> rows() {
        Set<String> copied = links.copied();
        Map<String, List<LinkSource.Use>> uses = links.uses();
        return link -> LinkRow.of(
                link,
                uses.getOrDefault(link.address(), List.of()),
                copied.contains(link.address()),
                site.zone(),
                locale);
    }

    /** Shows the latest requests that the program sent to other hosts. */
    @GET
    @Path("requests")
    public TemplateInstance requests() {
        return new Requests(log.latest(MOST_REQUESTS).stream()
                        .map(entry -> new Request(entry, Moment.of(entry.sentAt(), site.zone(), locale)))
                        .toList())
                .setLocale(locale);
    }

    /** Replaces an address by the new one that its host gives. */
    @POST
    @Path(ID + "/move")
    public Response move(long id) {
        return replace(existing(id), CheckedLink::movedTo);
    }

    /** Replaces an address by that of its archived copy. */
    @POST
    @Path(ID + "/archive")
    public Response archive(long id) {
        return replace(existing(id), CheckedLink::archived);
    }

    private Response replace(CheckedLink link, Function<CheckedLink, @Nullable String> replacement) {
        String address = replacement.apply(link);
        if (address != null) {
            say(links.replace(link.id(), address), words.replaced());
        }
        return SeeOther.to(PATH);
    }

    /** Replaces all addresses whose hosts give a new one. */
    @POST
    @Path("move-all")
    public Response moveAll() {
        List<LinkSource.Use> byHand = new ArrayList<>();
        List<CheckedLink> moved = links.inState(LinkState.MOVED);
        for (CheckedLink link : moved) {
            String address = link.movedTo();
            if (address != null) {
                byHand.addAll(links.replace(link.id(), address));
            }
        }
        say(byHand, words.allReplaced(moved.size()));
        return SeeOther.to(PATH);
    }

    /** Says that all is done, or what is left to do, with the way to the first form. */
    private void say(List<LinkSource.Use> byHand, String allDone) {
        if (byHand.isEmpty()) {
            flash.say(allDone);
        } else {
            String names = byHand.stream().map(LinkSource.Use::name).distinct().collect(Collectors.joining(", "));
            flash.sayWithLink(words.notReplaced(names), byHand.get(0).path(), words.toForm());
        }
    }

    /** Takes the file of a link into this site. */
    @POST
    @Path(ID + "/keep")
    public Response keep(long id, HttpServerRequest request) {
        return keep(List.of(existing(id)), request);
    }

    /** Takes all files to which talks link into this site. */
    @POST
    @Path("keep-all")
    public Response keepAll(HttpServerRequest request) {
        Function<CheckedLink, LinkRow> rows = rows();
        return keep(
                copies.possible(links.listAll()).stream()
                        .filter(link -> rows.apply(link).canBeKept())
                        .toList(),
                request);
    }

    private Response keep(List<CheckedLink> wanted, HttpServerRequest request) {
        links.wantCopies(wanted.stream().map(CheckedLink::id).toList());
        copies.takeInBackground(address.of(request));
        flash.say(words.copying());
        return SeeOther.to(PATH);
    }

    @POST
    @Path(ID + "/hide")
    public Response hide(long id) {
        links.hide(existing(id).id(), true);
        flash.sayWithUndo(words.nowHidden(), PATH + "/" + id + "/show");
        return SeeOther.to(PATH);
    }

    @POST
    @Path(ID + "/show")
    public Response show(long id) {
        links.hide(existing(id).id(), false);
        flash.say(words.nowShown());
        return SeeOther.to(PATH);
    }

    /** Records that the speaker says that the link works. */
    @POST
    @Path(ID + "/trust")
    public Response trust(long id) {
        links.trust(existing(id).id());
        flash.say(words.nowTrusted());
        return SeeOther.to(PATH);
    }

    /** Looks at a link now, and waits for the answer. */
    @POST
    @Path(ID + "/check")
    public Response check(long id) {
        watch.look(existing(id));
        links.link(id).ifPresent(link -> flash.say(words.looked(link.state())));
        return SeeOther.to(PATH);
    }

    /** Stores what the program may do. A box that is not ticked is not sent. */
    @POST
    @Path("settings")
    public Response save(
            @FormParam("watches") @Nullable String watches,
            @FormParam("findsCopies") @Nullable String findsCopies,
            @FormParam("savesCopies") @Nullable String savesCopies) {
        watch.save(watches != null, findsCopies != null, savesCopies != null);
        flash.say(words.settingsSaved());
        return SeeOther.to(PATH);
    }

    private CheckedLink existing(long id) {
        return links.link(id).orElseThrow(NotFoundException::new);
    }
}
