package org.estrade.account.factor;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.estrade.media.QrCode;
import org.estrade.session.Actor;
import org.estrade.session.AsksAgain;
import org.estrade.session.Flash;
import org.estrade.session.SignedInAccount;
import org.estrade.site.SiteHeader;
import org.estrade.web.InterfaceLanguage;
import org.estrade.web.Moment;
import org.estrade.web.SeeOther;
import org.jspecify.annotations.Nullable;

/** The second factor of the signed-in account: switched on with a right code, off again, recovery codes. */
@Path("/admin/account/second-factor")
@RequestScoped
@RolesAllowed(SignedInAccount.EDITOR)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SecondFactorResource {

    /**
     * The page.
     *
     * @param secret the secret in groups of letters as long as the second factor is not active, otherwise empty
     * @param activeSince since when it is active, in words; empty when it is not
     * @param codesLeft how many recovery codes are left, in words
     * @param codes the recovery codes, which are shown once; otherwise empty
     * @param problem the sentence about a wrong code, otherwise empty
     */
    record Page(String secret, String activeSince, String codesLeft, List<String> codes, String problem) {

        public String codesAsText() {
            return String.join("\n", codes);
        }
    }

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SecondFactor(Page page) implements TemplateInstance {}

    private static final String PATH = "/admin/account/second-factor";

    private final SecondFactors factors;
    private final SignedInAccount account;
    private final SiteHeader site;
    private final Flash flash;
    private final Locale locale;
    private final FactorMessages words;

    SecondFactorResource(SecondFactors factors, Actor actor, SiteHeader site, Flash flash, HttpHeaders headers) {
        this.factors = factors;
        this.account = actor.account().orElseThrow();
        this.site = site;
        this.flash = flash;
        this.locale = InterfaceLanguage.of(headers);
        this.words = MessageBundles.get(FactorMessages.class, Localized.Literal.of(locale.getLanguage()));
    }

    @GET
    @AsksAgain(PATH)
    public TemplateInstance page() {
        return page(List.of(), "");
    }

    @POST
    @AsksAgain(PATH)
    @Path("secret")
    public Response begin() {
        factors.begin(account.id());
        return SeeOther.to(PATH);
    }

    /** The QR code of the secret, as long as the second factor is not active. */
    @GET
    @AsksAgain(PATH)
    @Path("secret.svg")
    @Produces("image/svg+xml")
    public String qrCode() {
        return QrCode.of(factors.address(account, site.shownName()).orElseThrow(NotFoundException::new))
                .svg();
    }

    /** Switches the second factor on. The answer is the only page that shows the recovery codes. */
    @POST
    @AsksAgain(PATH)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response activate(@FormParam("code") @Nullable String code) {
        Optional<List<String>> codes = factors.activate(account, Objects.requireNonNullElse(code, ""));
        return codes.isPresent()
                ? Response.ok(page(codes.get(), "")).build()
                : Response.status(422)
                        .entity(page(List.of(), words.wrongCode()))
                        .build();
    }

    @POST
    @AsksAgain(PATH)
    @Path("codes")
    public Response renewCodes() {
        return factors.renewCodes(account)
                .map(codes -> Response.ok(page(codes, "")).build())
                .orElseGet(() -> SeeOther.to(PATH));
    }

    @POST
    @AsksAgain(PATH)
    @Path("removal")
    public Response remove() {
        if (factors.remove(account)) {
            flash.say(words.removed());
        }
        return SeeOther.to(PATH);
    }

    private TemplateInstance page(List<String> codes, String problem) {
        Page page = factors.state(account.id())
                .map(state -> page(state, codes, problem))
                .orElse(new Page("", "", "", codes, problem));
        return new SecondFactor(page).setLocale(locale);
    }

    private Page page(SecondFactors.State state, List<String> codes, String problem) {
        Instant since = state.activeSince();
        return since == null
                ? new Page(state.secret(), "", "", codes, problem)
                : new Page(
                        "",
                        words.activeSince(Moment.dayInSentence(since.atZone(site.zone()), locale)),
                        words.codesLeft(state.codesLeft()),
                        codes,
                        problem);
    }
}
