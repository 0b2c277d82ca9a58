package org.estrade.talk.form;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.estrade.talk.PartialDate;
import org.estrade.talk.TalkHint;
import org.estrade.talk.edit.KnownVenue;
import org.estrade.talk.edit.OpenedTalk;
import org.estrade.talk.store.NameSuggestions;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.talk.translation.ChangedParagraph;
import org.estrade.talk.words.Options;
import org.estrade.talk.words.Options.Option;
import org.estrade.text.typography.TitleView;
import org.estrade.web.Moment;
import org.estrade.web.problem.ProblemLine;
import org.jspecify.annotations.Nullable;

/**
 * The page of the form of a talk.
 *
 * @param talk the opened talk, null for a talk that was never saved
 * @param notice the notice above the form: {@code none}, {@code unsaved}, {@code problems}, {@code saved-problems},
 *     {@code lookalikes} or {@code resumed}
 * @param problems the problems in the order of the form
 * @param sentences the sentences of the problems by field name
 * @param newCard the number of the card that was just added, -1 for none
 * @param languages the codes of the languages of the site, the main language first
 * @param suggestions the names that the form suggests
 * @param venues the stored venues, with what each brings to a new delivery
 * @param now the present time in the time zone of the site
 */
public record TalkFormPage(
        @Nullable OpenedTalk talk,
        TalkForm form,
        String notice,
        List<ProblemLine> problems,
        Map<String, String> sentences,
        int newCard,
        List<String> languages,
        NameSuggestions suggestions,
        List<KnownVenue> venues,
        ZonedDateTime now,
        Locale locale) {

    /** The options of the selects in cards and link rows, and the path to which files of links are sent. */
    public record Choices(Options months, Options kinds, Options languages, String upload) {}

    public boolean isNew() {
        return talk == null;
    }

    /** Whether this is the empty form of a new talk, in which the title has the focus. */
    public boolean isUntouched() {
        return talk == null && notice.equals("none");
    }

    public String address() {
        return talk == null ? "/admin/talks" : "/admin/talks/" + talk.id();
    }

    /** The typed title, in the first language that has one. */
    public TitleView title() {
        for (String language : allLanguages()) {
            if (!form.title(language).isEmpty()) {
                return TitleView.of(form.title(language), language);
            }
        }
        return TitleView.of("", languages.get(0));
    }

    public String titleLanguage() {
        return allLanguages().stream()
                .filter(language -> !form.title(language).isEmpty())
                .findFirst()
                .orElse(languages.get(0));
    }

    public boolean hasTitle() {
        return allLanguages().stream()
                .anyMatch(language -> !form.title(language).isEmpty());
    }

    /** The CSS class of the dot beside the state: {@code published}, {@code changed} or {@code draft}. */
    public String status() {
        if (talk == null || talk.published() == null) {
            return "draft";
        }
        return talk.isPublishedAsIs() ? "published" : "changed";
    }

    /** The path of the public page; empty when the talk is not public. */
    public String publicAddress() {
        return talk == null || talk.published() == null
                ? ""
                : "/talks/" + talk.published().slug();
    }

    /** The path of the short address of the public page. */
    public String shortPath() {
        return talk == null ? "" : PublishedTalk.shortPath(talk.id());
    }

    public String savedTime() {
        return talk == null ? "" : time(talk.savedAt().atZone(now.getZone()));
    }

    private String time(ZonedDateTime at) {
        String time = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(at);
        boolean isToday = at.toLocalDate().equals(now.toLocalDate());
        return isToday ? time : Moment.shortDay(at, locale) + ", " + time;
    }

    /** The time of the scheduled publication in words; empty when none is scheduled. */
    public String scheduledTime() {
        return talk == null || talk.publishAt() == null
                ? ""
                : Moment.dayAndTime(talk.publishAt().atZone(now.getZone()), locale);
    }

    public String zone() {
        return now.getZone().getId();
    }

    public FormField field(String name) {
        return new FormField(name, form.fields().text(name), sentences.getOrDefault(name, ""));
    }

    /** Whether everything in the form is saved and public. */
    public boolean allPublished() {
        return notice.equals("none") && status().equals("published");
    }

    public List<TextSection> texts() {
        return allLanguages().stream()
                .map(language -> new TextSection(
                        language,
                        languages.indexOf(language),
                        form,
                        sentences,
                        changes(language),
                        language.equals(languages.get(0)),
                        locale))
                .toList();
    }

    /** The code of the main language of the site. */
    public String mainLanguage() {
        return languages.get(0);
    }

    private List<ChangedParagraph> changes(String language) {
        return talk == null ? List.of() : talk.sources().changes(talk.content(), languages.get(0), language);
    }

    private List<String> allLanguages() {
        List<String> all = new ArrayList<>(languages);
        form.languages().stream().filter(language -> !all.contains(language)).forEach(all::add);
        return all;
    }

    /** The cards: first the card that was just added, then by date, the newest first, then the cards without a date. */
    public List<DeliveryCard> cards() {
        TreeMap<Integer, FormFields> numbered = form.fields().numbered(TalkForm.DELIVERIES);
        List<DeliveryCard> cards = new ArrayList<>();
        numbered.forEach((number, fields) -> cards.add(card(number, fields, numbered.size() == 1)));
        cards.sort(Comparator.comparing(DeliveryCard::isNew)
                .reversed()
                .thenComparing(
                        DeliveryCard::date, Comparator.<@Nullable PartialDate>nullsLast(Comparator.reverseOrder())));
        return cards;
    }

    private DeliveryCard card(int number, FormFields fields, boolean isOnly) {
        boolean isNew = number == newCard;
        boolean isOpen = isNew || isOnly || hasProblem(TalkForm.DELIVERIES + "[" + number + "]");
        return new DeliveryCard(
                String.valueOf(number), fields, sentences, isNew, isOpen, needsNoDate(fields), today(), locale);
    }

    private boolean hasProblem(String prefix) {
        return sentences.keySet().stream().anyMatch(field -> field.startsWith(prefix));
    }

    private boolean needsNoDate(FormFields card) {
        return talk != null && talk.hints().stream().anyMatch(hint -> hint.acceptsNoDateAt(card.line("venue")));
    }

    /** What imports warned of and what is still so, in the order of the warnings; then the doubtful towns that were typed. */
    public List<TalkHint> toCheck() {
        return talk == null
                ? List.of()
                : TalkHint.withTypedTowns(talk.content(), talk.hints()).stream()
                        .filter(hint -> hint.isOpen(talk.content()))
                        .map(TalkHint::toCheck)
                        .toList();
    }

    /**
     * The question whether a new name is a similar stored one.
     *
     * @param number the number of the question in the form
     */
    public record NameQuestion(int number, String field, String name, String similar) {}

    /** The questions about names that interrupt a publication. */
    public List<NameQuestion> questions() {
        List<NameQuestion> questions = new ArrayList<>();
        if (notice.equals("lookalikes")) {
            form.fields()
                    .numbered("question")
                    .forEach((number, question) -> questions.add(new NameQuestion(
                            number, question.text("field"), question.text("name"), question.text("similar"))));
        }
        return questions;
    }

    /** The card that scripts copy to add a delivery. */
    public DeliveryCard templateCard() {
        String language = talk == null ? null : talk.content().usualLanguage();
        FormFields fields = TalkForm.newDelivery().with("language", language == null ? "" : language);
        return new DeliveryCard(DeliveryCard.TEMPLATE, fields, Map.of(), true, true, false, today(), locale);
    }

    /** The co-speakers of the last delivery, as the field of a new delivery writes them; empty when there are none. */
    public String lastSpeakers() {
        return talk == null ? "" : TalkForm.joined(talk.content().lastSpeakers().stream());
    }

    /** The row that scripts copy to add a link. */
    public LinkRow templateLinkRow() {
        return new LinkRow("deliveries[N].links[M]", "N.M", FormFields.empty(), Map.of());
    }

    public List<LinkRow> links() {
        List<LinkRow> rows = new ArrayList<>();
        form.fields()
                .numbered(TalkForm.LINKS)
                .forEach((number, fields) ->
                        rows.add(new LinkRow("links[" + number + "]", String.valueOf(number), fields, sentences)));
        return rows;
    }

    public Choices choices() {
        return new Choices(
                Options.months(locale),
                Options.linkKinds(locale),
                new Options(languageChoices()),
                address() + (talk == null ? "/new" : "") + "/slides");
    }

    /** The options: French, English, the languages of the site, and other languages whose codes are in the form. */
    private List<Option> languageChoices() {
        Set<String> codes = new HashSet<>(List.of("fr", "en"));
        codes.addAll(allLanguages());
        form.fields().entries().stream()
                .filter(field -> field.getKey().endsWith("].language")
                        && field.getValue().matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"))
                .forEach(field -> codes.add(field.getValue()));
        return codes.stream()
                .map(code -> new Option(code, Locale.forLanguageTag(code).getDisplayLanguage(locale)))
                .sorted(Comparator.comparing(Option::name))
                .toList();
    }

    private LocalDate today() {
        return now.toLocalDate();
    }
}
