package org.estrade.admin.preview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.estrade.account.Account;
import org.estrade.session.Flash;
import org.estrade.session.Token;
import org.estrade.site.SiteHeader;
import org.estrade.talk.edit.OpenedTalk;
import org.estrade.talk.edit.TalkEditing;
import org.estrade.text.typography.TitleView;
import org.estrade.web.InterfaceLanguage;
import org.estrade.web.Moment;
import org.estrade.web.SeeOther;
import org.estrade.web.SiteAddress;
import org.jspecify.annotations.Nullable;

/** The page that lists, creates and revokes the preview links of a talk. */
@Path("/admin/talks/{id:[0-9]{1,18}}/preview-links")
@RequestScoped
@RolesAllowed(Account.EDITOR)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PreviewLinksResource {

    /**
     * The page of the preview links of a talk.
     *
     * @param rows the links that have not expired
     * @param lifetimes the lifetimes to choose from, in days
     * @param chosen the chosen lifetime, in days
     * @param address the address of the link that was just created, empty when none was
     * @param problem the sentence for a chosen lifetime that is not in the list, otherwise empty
     */
    @CheckedTemplate(basePath = "admin/preview", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PreviewLinkList(
            long id,
            TitleView title,
            String titleLanguage,
            List<Row> rows,
            List<Integer> lifetimes,
            int chosen,
            String address,
            String problem)
            implements TemplateInstance {}

    /** A link in the list; {@code expires} is the day in words. */
    record Row(
            long id,
            Moment created,
            String expires,
            @Nullable String username) {}

    private static final List<Integer> LIFETIMES = List.of(7, 30, 90);
    private static final int DEFAULT_LIFETIME = 30;

    private final PreviewLinks links;
    private final TalkEditing editing;
    private final SiteHeader site;
    private final SiteAddress siteAddress;
    private final Flash flash;
    private final Locale locale;
    private final PreviewMessages words;

    PreviewLinksResource(
            PreviewLinks links,
            TalkEditing editing,
            SiteHeader site,
            SiteAddress siteAddress,
            Flash flash,
            HttpHeaders headers) {
        this.links = links;
        this.editing = editing;
        this.site = site;
        this.siteAddress = siteAddress;
        this.flash = flash;
        this.locale = InterfaceLanguage.of(headers.getAcceptableLanguages());
        this.words = MessageBundles.get(PreviewMessages.class, Localized.Literal.of(locale.getLanguage()));
    }

    @GET
    public TemplateInstance list(long id) {
        return page(talk(id), DEFAULT_LIFETIME, "", "");
    }

    /** Creates a link. The response itself shows its address, because the address must not be stored for a next page. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(long id, @FormParam("days") @Nullable String days, HttpServerRequest request) {
        OpenedTalk talk = talk(id);
        Optional<Integer> lifetime = LIFETIMES.stream()
                .filter(choice -> days == null ? choice == DEFAULT_LIFETIME : days.equals(choice.toString()))
                .findFirst();
        if (lifetime.isEmpty()) {
            return Response.status(422)
                    .entity(page(talk, DEFAULT_LIFETIME, "", words.unknownLifetime()))
                    .build();
        }
        Token token = links.create(id, title(talk), lifetime.get());
        String address = siteAddress.of(request) + "/preview/" + token.text();
        return Response.status(Response.Status.CREATED)
                .entity(page(talk, lifetime.get(), address, ""))
                .build();
    }

    @POST
    @Path("{link:[0-9]{1,18}}/revocation")
    public Response revoke(long id, long link) {
        links.revoke(id, link, title(talk(id)));
        flash.say(words.revoked());
        return SeeOther.to("/admin/talks/" + id + "/preview-links");
    }

    private OpenedTalk talk(long id) {
        return editing.view(id).orElseThrow(NotFoundException::new);
    }

    private String title(OpenedTalk talk) {
        return talk.content().title(site.language());
    }

    private TemplateInstance page(OpenedTalk talk, int chosen, String address, String problem) {
        List<Row> rows = links.ofTalk(talk.id()).stream()
                .map(link -> new Row(
                        link.id(),
                        Moment.of(link.createdAt(), site.zone(), locale),
                        Moment.of(link.expiresAt(), site.zone(), locale).day(),
                        link.username()))
                .toList();
        String language = site.language();
        TitleView title = TitleView.of(title(talk), language);
        return new PreviewLinkList(talk.id(), title, language, rows, LIFETIMES, chosen, address, problem);
    }
}
