package org.estrade.admin.settings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.estrade.account.Account;
import org.estrade.media.Media;
import org.estrade.media.MediaRepository;
import org.estrade.media.Picture;
import org.estrade.media.PictureRefused;
import org.estrade.session.ExpiredSessionForm;
import org.estrade.session.Flash;
import org.estrade.site.SiteContent;
import org.estrade.site.SiteRepository;
import org.estrade.site.SiteSettings;
import org.estrade.visitor.published.PublishedSites;
import org.estrade.web.CompletedAddresses;
import org.estrade.web.InterfaceLanguage;
import org.estrade.web.SeeOther;
import org.estrade.web.problem.FieldProblem;
import org.estrade.web.problem.ProblemLine;
import org.estrade.web.problem.ProblemSentences;
import org.estrade.web.problem.Rule;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/**
 * The form of the site's settings. An uploaded portrait is stored at once, so that it is not lost when another field has
 * a problem.
 */
@Path("/admin/settings")
@RequestScoped
@RolesAllowed(Account.SPEAKER)
@Produces(MediaType.TEXT_HTML)
@Blocking
public class SettingsResource {

    @CheckedTemplate(basePath = "admin/settings", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Settings(SettingsPage page) implements TemplateInstance {}

    private static final String PATH = "/admin/settings";
    private static final int UNPROCESSABLE = 422;

    private final SiteRepository settings;
    private final MediaRepository pictures;
    private final PublishedSites sites;
    private final ExpiredSessionForm expired;
    private final Flash flash;
    private final Locale locale;
    private final SettingsMessages words;

    SettingsResource(
            SiteRepository settings,
            MediaRepository pictures,
            PublishedSites sites,
            ExpiredSessionForm expired,
            Flash flash,
            HttpHeaders headers) {
        this.settings = settings;
        this.pictures = pictures;
        this.sites = sites;
        this.expired = expired;
        this.flash = flash;
        this.locale = InterfaceLanguage.of(headers);
        this.words = MessageBundles.get(SettingsMessages.class, Localized.Literal.of(locale.getLanguage()));
    }

    /** The form. If the session ended while the speaker was typing, the form has what was typed before. */
    @GET
    public TemplateInstance form() {
        // without problems, but with changes that are not saved
        return rendered(expired.fields(PATH)
                .map(fields -> page(SettingsForm.of(fields)).withProblems(List.of()))
                .orElseGet(() -> page(SettingsForm.of(settings.settings()))));
    }

    /**
     * Saves the form. A button named {@code do} only changes the form: it adds or removes a link, or changes the
     * portrait.
     */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(MultipartFormDataInput input) throws IOException {
        MultipartFields sent = MultipartFields.of(input);
        List<FieldProblem> problems = new ArrayList<>();
        SettingsForm form = withPicture(SettingsForm.of(sent.fields()), sent.picture(), problems);
        String button = sent.button();
        if (button.equals("add-link")) {
            SettingsForm extended = form.withOneMoreLink();
            return formAgain(extended, problems, "links-" + (extended.links().size() - 1) + "-label");
        }
        if (button.matches("remove-link-[0-9]{1,6}")) {
            int index = Integer.parseInt(button.substring("remove-link-".length()));
            return formAgain(form.withoutLink(index), problems, "add-link");
        }
        if (button.matches("take-picture-[0-9]{1,18}")) {
            return formAgain(form.withPortrait(button.substring("take-picture-".length())), List.of(), "picture");
        }
        if (button.equals("remove-picture")) {
            return formAgain(form.withPortrait(""), List.of(), "picture");
        }
        return save(form, problems, sent.fields());
    }

    private SettingsForm withPicture(SettingsForm form, byte @Nullable [] file, List<FieldProblem> problems) {
        if (file == null) {
            return form;
        }
        try {
            return form.withPortrait("" + pictures.add("portrait", Picture.read(file)).id);
        } catch (PictureRefused refused) {
            problems.add(FieldProblem.of("picture", Rule.PICTURE_REFUSED, refused.reason()));
            return form;
        }
    }

    private Response formAgain(SettingsForm form, List<FieldProblem> problems, String focus) {
        return Response.status(problems.isEmpty() ? 200 : UNPROCESSABLE)
                .entity(rendered(page(form).withProblems(lines(problems)).withFocus(problems.isEmpty() ? focus : "")))
                .build();
    }

    private Response save(SettingsForm form, List<FieldProblem> pictureProblems, Map<String, List<String>> typed) {
        SettingsPage page = page(form);
        List<FieldProblem> problems = new ArrayList<>(SettingsCheck.problems(form, page.zones()));
        problems.addAll(pictureProblems);
        if (pictureProblems.isEmpty() && !form.value("portrait").isEmpty() && page.portrait() == null) {
            problems.add(FieldProblem.of("picture", Rule.PORTRAIT_GONE));
        }
        if (!problems.isEmpty()) {
            return Response.status(UNPROCESSABLE)
                    .entity(rendered(page.withProblems(lines(problems))))
                    .build();
        }
        Optional<SiteSettings> conflicting = settings.save(form.settings(), form.version());
        if (conflicting.isPresent()) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(rendered(page(form.withConflict(conflicting.get()))))
                    .build();
        }
        expired.delete();
        Stream<String> addresses = typed.entrySet().stream()
                .filter(field -> field.getKey().endsWith("-url"))
                .flatMap(field -> field.getValue().stream());
        flash.sayWithLink(CompletedAddresses.after(words.saved(), addresses, locale), "/", words.seePage());
        return SeeOther.to(PATH);
    }

    private List<ProblemLine> lines(List<FieldProblem> problems) {
        return new ProblemSentences(locale).lines(problems, this::label);
    }

    private String label(String field) {
        int hyphen = field.lastIndexOf('-');
        if (hyphen < 0) {
            return words.label(field);
        }
        return field.startsWith("links-")
                ? words.label("link" + field.substring(hyphen))
                : words.labelIn(words.label(field.substring(0, hyphen)), words.inLanguage(field.substring(hyphen + 1)));
    }

    private SettingsPage page(SettingsForm form) {
        String id = form.value("portrait");
        Media portrait = id.matches("[0-9]{1,18}") ? pictures.findById(Long.valueOf(id)) : null;
        SiteSettings stored = settings.settings();
        SettingsPage page =
                SettingsPage.of(form, portrait, TimeZones.with(stored.general().timeZone()), kit());
        return form.value(SettingsForm.HAS_CONFLICT).isEmpty() ? page : page.withConflict(SettingsForm.of(stored));
    }

    /** The path of the kit, if possible in the language of the interface; null when the site has no kit. */
    private @Nullable String kit() {
        SiteContent site = sites.present().site();
        String language =
                site.languages().contains(locale.getLanguage()) ? locale.getLanguage() : site.defaultLanguage();
        return sites.present().hasKit() ? site.kitPath(language) : null;
    }

    private TemplateInstance rendered(SettingsPage page) {
        return new Settings(page).setLocale(locale);
    }
}
