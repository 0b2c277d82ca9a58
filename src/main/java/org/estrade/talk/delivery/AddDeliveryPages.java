package org.estrade.talk.delivery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.estrade.outgoing.OutgoingClient;
import org.estrade.site.SiteHeader;
import org.estrade.talk.edit.DeliveryAddition;
import org.estrade.talk.edit.KnownVenues;
import org.estrade.talk.form.DeliveryCard;
import org.estrade.talk.form.TalkForm;
import org.estrade.talk.summary.TalkSummaries;
import org.estrade.talk.words.Options;
import org.estrade.web.InterfaceLanguage;
import org.estrade.web.problem.FieldProblem;
import org.estrade.web.problem.ProblemLine;
import org.estrade.web.problem.ProblemSentences;

/** Makes the page of the small form that adds a delivery. */
@RequestScoped
public class AddDeliveryPages {

    @CheckedTemplate(basePath = "talk/delivery", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AddDelivery(AddDeliveryPage page) implements TemplateInstance {}

    private final TalkSummaries summaries;
    private final KnownVenues venues;
    private final DeliveryAddition addition;
    private final SiteHeader site;
    private final OutgoingClient outgoing;
    private final Clock clock;
    private final Locale locale;
    private final AddDeliveryMessages words;

    AddDeliveryPages(
            TalkSummaries summaries,
            KnownVenues venues,
            DeliveryAddition addition,
            SiteHeader site,
            OutgoingClient outgoing,
            Clock clock,
            HttpHeaders headers) {
        this.summaries = summaries;
        this.venues = venues;
        this.addition = addition;
        this.site = site;
        this.outgoing = outgoing;
        this.clock = clock;
        this.locale = InterfaceLanguage.of(headers);
        this.words = MessageBundles.get(AddDeliveryMessages.class, Localized.Literal.of(locale.getLanguage()));
    }

    /**
     * The page with a form.
     *
     * @param read what was read in a page; {@link ReadPage#NONE} when no page was read
     */
    public TemplateInstance of(AddDeliveryForm form, List<FieldProblem> problems, ReadPage read) {
        List<ProblemLine> lines = new ProblemSentences(locale).lines(problems, words::label);
        Map<String, String> sentences = lines.stream()
                .collect(Collectors.toMap(ProblemLine::id, ProblemLine::sentence, (first, second) -> first));
        LocalDate today = clock.instant().atZone(site.zone()).toLocalDate();
        boolean focusesVenue = form.talkId().isPresent() && !read.hasStatus();
        return new AddDelivery(new AddDeliveryPage(
                        DeliveryCard.alone(form.fields(), sentences, focusesVenue, today, locale),
                        summaries.choices(form.talkId().orElse(null)),
                        venues.all(),
                        lastSpeakers(form),
                        Options.months(locale),
                        lines,
                        outgoing.isOn(),
                        read,
                        FoundFact.of(form.fields(), words, locale)))
                .setLocale(locale);
    }

    /** The co-speakers of the last delivery of the chosen talk, which the form proposes; empty when there are none. */
    private String lastSpeakers(AddDeliveryForm form) {
        return form.talkId()
                .flatMap(addition::lastSpeakers)
                .map(names -> TalkForm.joined(names.stream()))
                .orElse("");
    }
}
