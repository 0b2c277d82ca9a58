package org.estrade.account.passkey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import io.vertx.ext.web.RoutingContext;
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
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.estrade.session.Actor;
import org.estrade.session.AsksAgain;
import org.estrade.session.BrowserName;
import org.estrade.session.ExpiredSessionForm;
import org.estrade.session.Flash;
import org.estrade.session.SignedInAccount;
import org.estrade.site.SiteHeader;
import org.estrade.web.InterfaceLanguage;
import org.estrade.web.Moment;
import org.estrade.web.SeeOther;
import org.jspecify.annotations.Nullable;

/** The passkeys of the signed-in account: added, listed, deleted. */
@Path("/admin/account/passkeys")
@RequestScoped
@RolesAllowed(SignedInAccount.EDITOR)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class PasskeyResource {

    /**
     * The page.
     *
     * @param typed the name in the form
     * @param problem the sentence about the form, empty when it was not sent
     */
    record Page(List<Row> rows, String typed, String problem) {}

    /** A passkey in the list; times in words. */
    record Row(long id, String name, String created, String used) {}

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PasskeyList(Page page) implements TemplateInstance {}

    static final String PATH = "/admin/account/passkeys";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Passkeys passkeys;
    private final PasskeyCheck check;
    private final SignedInAccount account;
    private final SiteHeader site;
    private final ExpiredSessionForm expired;
    private final Flash flash;
    private final RoutingContext context;
    private final Locale locale;
    private final PasskeyMessages words;

    PasskeyResource(
            Passkeys passkeys,
            PasskeyCheck check,
            Actor actor,
            SiteHeader site,
            ExpiredSessionForm expired,
            Flash flash,
            RoutingContext context,
            HttpHeaders headers) {
        this.passkeys = passkeys;
        this.check = check;
        this.account = actor.account().orElseThrow();
        this.site = site;
        this.expired = expired;
        this.flash = flash;
        this.context = context;
        this.locale = InterfaceLanguage.of(headers);
        this.words = MessageBundles.get(PasskeyMessages.class, Localized.Literal.of(locale.getLanguage()));
    }

    @GET
    @AsksAgain(PATH)
    public TemplateInstance list() {
        String browser =
                BrowserName.of(context.request().getHeader("User-Agent")).name();
        return page(
                expired.fields(PATH)
                        .map(fields -> fields.getOrDefault("name", List.of("")).get(0))
                        .orElse(browser),
                "");
    }

    @POST
    @AsksAgain(PATH)
    @Path("options")
    @Produces(MediaType.APPLICATION_JSON)
    public PasskeyOptions options() {
        return check.creation(account);
    }

    @POST
    @AsksAgain(PATH)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(
            @FormParam("name") @Nullable String name, @FormParam("credential") @Nullable String credential) {
        String typed = Passkey.typedName(name);
        if (!Passkey.isName(typed)) {
            return refused(typed, words.nameShape());
        }
        if (!check.isStored(account, typed, Objects.requireNonNullElse(credential, ""))) {
            return refused(typed, words.notAdded());
        }
        expired.delete();
        flash.say(words.added(typed));
        return SeeOther.to(PATH);
    }

    @POST
    @AsksAgain(PATH)
    @Path("{id:[0-9]{1,18}}/removal")
    public Response remove(long id) {
        flash.say(words.removed(passkeys.remove(account, id).orElseThrow(NotFoundException::new)));
        return SeeOther.to(PATH);
    }

    private Response refused(String typed, String problem) {
        return Response.status(422).entity(page(typed, problem)).build();
    }

    private TemplateInstance page(String typed, String problem) {
        List<Row> rows = passkeys.of(account.id()).stream().map(this::row).toList();
        return new PasskeyList(new Page(rows, typed, problem)).setLocale(locale);
    }

    private Row row(Passkey passkey) {
        Instant used = passkey.used();
        return new Row(
                passkey.id(),
                passkey.name(),
                words.created(day(passkey.created())),
                used == null
                        ? words.neverUsed()
                        : words.used(day(used), MINUTE.withLocale(locale).format(used.atZone(site.zone()))));
    }

    private String day(Instant instant) {
        return Moment.dayInSentence(instant.atZone(site.zone()), locale);
    }
}
