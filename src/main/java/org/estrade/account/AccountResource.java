package org.estrade.account;

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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.estrade.session.AsksAgain;
import org.estrade.session.ExpiredSessionForm;
import org.estrade.session.Flash;
import org.estrade.session.SessionCookie;
import org.estrade.web.InterfaceLanguage;
import org.estrade.web.SeeOther;
import org.estrade.web.problem.ProblemLine;
import org.jspecify.annotations.Nullable;

/** The page of the signed-in account: language of the admin, keyboard shortcuts, sessions. */
@Path("/admin/account")
@RequestScoped
@RolesAllowed(Account.EDITOR)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class AccountResource {

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Profile(AccountPage page) implements TemplateInstance {}

    static final String PATH = "/admin/account";

    private final OwnAccount accounts;
    private final AccountPages pages;
    private final SessionCookie cookie;
    private final ExpiredSessionForm expired;
    private final Flash flash;
    private final RoutingContext context;
    private final Locale locale;

    AccountResource(
            OwnAccount accounts,
            AccountPages pages,
            SessionCookie cookie,
            ExpiredSessionForm expired,
            Flash flash,
            RoutingContext context,
            HttpHeaders headers) {
        this.accounts = accounts;
        this.pages = pages;
        this.cookie = cookie;
        this.expired = expired;
        this.flash = flash;
        this.context = context;
        this.locale = InterfaceLanguage.of(headers);
    }

    /** The page. If the session ended before the preferences were sent, the form has what was chosen before. */
    @GET
    public TemplateInstance page() {
        Map<String, List<String>> sent = expired.fields(PATH).orElse(Map.of());
        if (sent.containsKey("language")) {
            return pages.page(sent.get("language").get(0), sent.containsKey("shortcuts"), List.of(), locale);
        }
        Account signedIn = accounts.current();
        return pages.page(Objects.requireNonNullElse(signedIn.language, ""), signedIn.shortcuts, List.of(), locale);
    }

    /** Saves the preferences. The message on the next page is in the language that was just chosen. */
    @POST
    @Path("preferences")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response savePreferences(
            @FormParam("language") @Nullable String language, @FormParam("shortcuts") @Nullable String shortcuts) {
        String chosen = Objects.requireNonNullElse(language, "");
        if (!chosen.isEmpty() && !InterfaceLanguage.ALL.contains(chosen)) {
            ProfileMessages words = words(locale);
            ProblemLine problem = new ProblemLine("language", words.language(), words.languageUnknown());
            return Response.status(422)
                    .entity(pages.page(chosen, shortcuts != null, List.of(problem), locale))
                    .build();
        }
        expired.delete();
        accounts.changePreferences(chosen.isEmpty() ? null : chosen, shortcuts != null);
        Locale newLocale = chosen.isEmpty()
                ? InterfaceLanguage.of(context.request().getHeader("Accept-Language"))
                : Locale.forLanguageTag(chosen);
        flash.say(words(newLocale).preferencesSaved());
        return SeeOther.to(PATH);
    }

    @POST
    @AsksAgain(PATH)
    @Path("other-sessions/closing")
    public Response closeOtherSessions() {
        int closed = accounts.closeOtherSessions(cookie.read(context.request()).orElseThrow());
        flash.say(words(locale).otherSessionsClosed(closed));
        return SeeOther.to(PATH);
    }

    @POST
    @Path("sessions/{id:[0-9]{1,18}}/closing")
    public Response closeSession(@PathParam("id") long id) {
        boolean closed = accounts.closeSession(id);
        return done(closed, words(locale).sessionClosed(closed));
    }

    @POST
    @Path("browsers/{id:[0-9]{1,18}}/forgetting")
    public Response forgetBrowser(@PathParam("id") long id) {
        boolean forgotten = accounts.forgetBrowser(id);
        return done(forgotten, words(locale).browserForgotten(forgotten));
    }

    /** Goes back to the page, which says what was done. When there was nothing to do, the answer is 404 with this page. */
    private Response done(boolean found, String sentence) {
        flash.say(sentence);
        return found
                ? SeeOther.to(PATH)
                : Response.status(Response.Status.NOT_FOUND).entity(page()).build();
    }

    static ProfileMessages words(Locale locale) {
        return MessageBundles.get(ProfileMessages.class, Localized.Literal.of(locale.getLanguage()));
    }
}
