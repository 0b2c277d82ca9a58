package org.estrade.talk.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.estrade.outgoing.OutgoingClient;
import org.estrade.site.SiteHeader;
import org.estrade.talk.edit.KnownVenues;
import org.estrade.talk.edit.OpenedTalk;
import org.estrade.talk.store.TalkRepository;
import org.estrade.web.InterfaceLanguage;
import org.estrade.web.Moment;
import org.estrade.web.problem.FieldProblem;
import org.estrade.web.problem.ProblemLine;
import org.estrade.web.problem.ProblemSentences;
import org.jspecify.annotations.Nullable;

/** Builds the page of the form in the language of the reader. */
@RequestScoped
public class FormPages {

    @CheckedTemplate(basePath = "talk/form", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Form(TalkFormPage page, boolean readsPages) implements TemplateInstance {}

    @CheckedTemplate(basePath = "talk/form", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Head(TalkFormPage page) implements TemplateInstance {}

    @CheckedTemplate(basePath = "talk/form", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CardLine(DeliveryCard card) implements TemplateInstance {}

    private final TalkRepository talks;
    private final KnownVenues venues;
    private final SiteHeader site;
    private final OutgoingClient outgoing;
    private final Clock clock;
    private final Locale locale;

    FormPages(
            TalkRepository talks,
            KnownVenues venues,
            SiteHeader site,
            OutgoingClient outgoing,
            Clock clock,
            HttpHeaders headers) {
        this.talks = talks;
        this.venues = venues;
        this.site = site;
        this.outgoing = outgoing;
        this.clock = clock;
        this.locale = InterfaceLanguage.of(headers.getAcceptableLanguages());
    }

    FormMessages words() {
        return messages(FormMessages.class);
    }

    SavingMessages savingWords() {
        return messages(SavingMessages.class);
    }

    private <T> T messages(Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(locale.getLanguage()));
    }

    List<String> siteLanguages() {
        return site.languages();
    }

    String siteLanguage() {
        return site.language();
    }

    public Locale locale() {
        return locale;
    }

    ZonedDateTime now() {
        return clock.instant().atZone(site.zone());
    }

    /**
     * The page of the form without problems.
     *
     * @param notice the notice above the form, see {@link TalkFormPage}
     * @param newCard the number of the card that was just added, -1 for none
     */
    TemplateInstance page(@Nullable OpenedTalk talk, TalkForm form, String notice, int newCard) {
        return page(talk, form, notice, newCard, List.of());
    }

    /** A time in words, in the time zone of the site. */
    String time(Instant at) {
        return Moment.dayAndTime(at.atZone(site.zone()), locale);
    }

    /**
     * The page of the form.
     *
     * @param problems the problems in the order of the form; the page shows the first problem of each field
     */
    public TemplateInstance page(
            @Nullable OpenedTalk talk, TalkForm form, String notice, int newCard, List<FieldProblem> problems) {
        FieldLabels labels =
                new FieldLabels(form, words(), messages(DeliveryCardMessages.class), savingWords(), locale);
        ProblemSentences messages = new ProblemSentences(locale);
        Map<String, String> sentences = new LinkedHashMap<>();
        problems.forEach(problem -> sentences.putIfAbsent(field(problem.field()), messages.of(problem)));
        List<ProblemLine> lines = sentences.entrySet().stream()
                .map(entry ->
                        new ProblemLine(FormField.id(entry.getKey()), labels.label(entry.getKey()), entry.getValue()))
                .toList();
        return new Form(view(talk, form, notice, newCard, lines, sentences), outgoing.isOn());
    }

    private TalkFormPage view(
            @Nullable OpenedTalk talk,
            TalkForm form,
            String notice,
            int newCard,
            List<ProblemLine> problems,
            Map<String, String> sentences) {
        return new TalkFormPage(
                talk,
                form,
                notice,
                problems,
                sentences,
                newCard,
                site.languages(),
                talks.nameSuggestions(),
                venues.all(),
                now(),
                locale);
    }

    /** The form of a saved talk, for the parts of the page that an autosave replaces. */
    TalkFormPage saved(OpenedTalk talk, TalkForm form) {
        return view(talk, form, "none", -1, List.of(), Map.of());
    }

    /** The title and the state of the talk above its form, as HTML. */
    String head(TalkFormPage page) {
        return new Head(page).setLocale(locale).render();
    }

    /** The line of a delivery, as HTML. */
    String line(DeliveryCard card) {
        return new CardLine(card).setLocale(locale).render();
    }

    /**
     * The form field that shows a problem. One field contains all names of a list, and one contains both parts of a
     * venue.
     */
    private static String field(String problem) {
        return problem.replaceFirst("^tags\\[.*", "tags")
                .replaceFirst("[.]speakers\\[.*", ".speakers")
                .replaceFirst("[.]venue[.]website$", ".venue")
                .replaceFirst("^texts[.]([^.]+)$", "texts.$1.title");
    }
}
