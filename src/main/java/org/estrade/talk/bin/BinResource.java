package org.estrade.talk.bin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.estrade.account.Account;
import org.estrade.session.Flash;
import org.estrade.site.SiteHeader;
import org.estrade.talk.edit.TalkBin;
import org.estrade.talk.edit.TalkBin.DeletedTalk;
import org.estrade.text.typography.TitleView;
import org.estrade.text.typography.Typography;
import org.estrade.web.InterfaceLanguage;
import org.estrade.web.Moment;
import org.estrade.web.SeeOther;
import org.jspecify.annotations.Nullable;

/**
 * The page of the bin, and the erasing of talks permanently after a page that shows their titles and asks for
 * confirmation.
 */
@Path("/admin/bin")
@RequestScoped
@RolesAllowed(Account.EDITOR)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class BinResource {

    @CheckedTemplate(basePath = "talk/bin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BinList(BinPage page, String titleLanguage) implements TemplateInstance {}

    private static final String PATH = "/admin/bin";
    private static final String PURGE_ONE = "{id:[0-9]{1,18}}/purge";
    private static final String PURGE_EXPIRED = "purge";

    private final TalkBin bin;
    private final SiteHeader site;
    private final Flash flash;
    private final Clock clock;
    private final Locale locale;
    private final BinMessages words;

    BinResource(TalkBin bin, SiteHeader site, Flash flash, Clock clock, HttpHeaders headers) {
        this.bin = bin;
        this.site = site;
        this.flash = flash;
        this.clock = clock;
        this.locale = InterfaceLanguage.of(headers.getAcceptableLanguages());
        this.words = MessageBundles.get(BinMessages.class, Localized.Literal.of(locale.getLanguage()));
    }

    /** Shows a page of the bin. A page after the last one shows the last one. */
    @GET
    public TemplateInstance list(@QueryParam("page") @Nullable String page) {
        int found = bin.size();
        int number = BinPage.number(page, found);
        List<BinPage.Row> rows = bin.contents((number - 1) * BinPage.ROWS, BinPage.ROWS).stream()
                .map(this::row)
                .toList();
        return new BinList(
                new BinPage(rows, number, found, TalkBin.RETENTION.toDays(), bin.expiredSize()), site.language());
    }

    private BinPage.Row row(DeletedTalk talk) {
        return new BinPage.Row(
                talk,
                TitleView.of(talk.title(), site.language()),
                Moment.of(talk.deletedAt(), site.zone(), locale),
                Math.max(0, Duration.between(talk.deletedAt(), clock.instant()).toDays()));
    }

    @GET
    @Path(PURGE_ONE)
    public TemplateInstance askOne(long id) {
        DeletedTalk talk = bin.find(id).orElseThrow(NotFoundException::new);
        return new Confirmation(
                words.askPurge(title(talk)),
                words.explainPurge(talk.deliveries()),
                List.of(),
                PATH + "/" + id + "/purge",
                words.purge(),
                PATH);
    }

    @POST
    @Path(PURGE_ONE)
    public Response purgeOne(long id) {
        DeletedTalk talk = bin.find(id).orElseThrow(NotFoundException::new);
        bin.purge(talk);
        flash.say(words.purged(title(talk)));
        return SeeOther.to(PATH);
    }

    @GET
    @Path(PURGE_EXPIRED)
    public Response askOld() {
        List<DeletedTalk> expired = bin.expired();
        if (expired.isEmpty()) {
            return SeeOther.to(PATH);
        }
        TemplateInstance page = new Confirmation(
                words.askPurgeOld(expired.size()),
                words.explainPurgeOld(expired.size()),
                expired.stream()
                        .map(talk -> new Confirmation.Item(talk.id(), title(talk)))
                        .toList(),
                PATH + "/" + PURGE_EXPIRED,
                words.purge(),
                PATH);
        return Response.ok(page).build();
    }

    /** Erases the talks that the confirmation page listed. Talks that have expired since then stay. */
    @POST
    @Path(PURGE_EXPIRED)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response purgeOld(@FormParam("talk") @Nullable List<String> ids) {
        List<String> confirmed = Objects.requireNonNullElse(ids, List.of());
        List<DeletedTalk> expired = bin.expired().stream()
                .filter(talk -> confirmed.contains(String.valueOf(talk.id())))
                .toList();
        expired.forEach(bin::purge);
        flash.say(words.purgedOld(expired.size()));
        return SeeOther.to(PATH);
    }

    private String title(DeletedTalk talk) {
        return Typography.text(talk.title(), site.language());
    }
}
