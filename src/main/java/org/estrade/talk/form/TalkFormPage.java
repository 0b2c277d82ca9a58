package org.estrade.talk.form;

import java.time.LocalDate;
import java.time.Month;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.estrade.talk.PartialDate;
import org.estrade.talk.edit.OpenedTalk;
import org.estrade.talk.store.NameSuggestions;
import org.estrade.text.TitleView;
import org.estrade.web.problem.ProblemLine;
import org.jspecify.annotations.Nullable;

/**
 * The page of the form.
 *
 * @param talk null for one that was never saved
 * @param notice what stands above the form: {@code none}, {@code unsaved}, {@code problems}, {@code saved-problems},
 *     {@code lookalikes} or {@code resumed}
 * @param problems in the order of the form
 * @param fresh the number of the card that was just added, -1 for none
 * @param languages of the site, the first first
 * @param now in the site's time zone
 */
public record TalkFormPage(
        @Nullable OpenedTalk talk,
        TalkForm form,
        String notice,
        List<ProblemLine> problems,
        Map<String, String> sentences,
        int fresh,
        List<String> languages,
        NameSuggestions known,
        ZonedDateTime now,
        Locale locale) {

    /** A month to choose: its number and its name. */
    public record MonthChoice(String number, String name) {

        /** The twelve months, named in that language. */
        public static List<MonthChoice> all(Locale locale) {
            return Arrays.stream(Month.values())
                    .map(month -> new MonthChoice(
                            String.valueOf(month.getValue()), month.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                    .toList();
        }
    }

    /** A language to choose. */
    public record LanguageChoice(String code, String name) {}

    /** What a card cannot do without: the same for all of them. */
    public record Choices(List<MonthChoice> months, List<LanguageChoice> languages) {}

    public boolean isNew() {
        return talk == null;
    }

    public String address() {
        return talk == null ? "/admin/talks" : "/admin/talks/" + talk.id();
    }

    /** The title as it was typed, in the first language that has one. */
    public TitleView title() {
        for (String language : everyLanguage()) {
            if (!form.title(language).isEmpty()) {
                return TitleView.of(form.title(language), language);
            }
        }
        return TitleView.of("", languages.get(0));
    }

    public String titleLanguage() {
        return everyLanguage().stream()
                .filter(language -> !form.title(language).isEmpty())
                .findFirst()
                .orElse(languages.get(0));
    }

    public boolean titled() {
        return everyLanguage().stream()
                .anyMatch(language -> !form.title(language).isEmpty());
    }

    /** The name of the dot beside the state: published, changed or draft. */
    public String status() {
        if (talk == null || talk.published() == null) {
            return "draft";
        }
        return talk.isPublishedAsIs() ? "published" : "changed";
    }

    /** Where visitors find it, when they do. */
    public String publicAddress() {
        return talk == null || talk.published() == null
                ? ""
                : "/talks/" + talk.published().slug();
    }

    public String savedTime() {
        return talk == null ? "" : time(talk.savedAt().atZone(now.getZone()));
    }

    private String time(ZonedDateTime at) {
        String time = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(at);
        boolean today = at.toLocalDate().equals(now.toLocalDate());
        return today
                ? time
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                .withLocale(locale)
                                .format(at) + ", " + time;
    }

    /** When it becomes public by itself, in words; empty when nothing is planned. */
    public String planned() {
        return talk == null || talk.publishAt() == null
                ? ""
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(talk.publishAt().atZone(now.getZone()));
    }

    public String zone() {
        return now.getZone().getId();
    }

    public FormField field(String name) {
        return new FormField(name, form.fields().text(name), sentences.getOrDefault(name, ""));
    }

    /** Whether nothing is left to publish, and nothing typed waits. */
    public boolean settled() {
        return notice.equals("none") && status().equals("published");
    }

    public List<TextSection> texts() {
        return everyLanguage().stream()
                .map(language -> new TextSection(language, form, sentences, language.equals(languages.get(0)), locale))
                .toList();
    }

    private List<String> everyLanguage() {
        List<String> all = new ArrayList<>(languages);
        form.languages().stream().filter(language -> !all.contains(language)).forEach(all::add);
        return all;
    }

    /** Just added first, then the newest first, those without a date after them. */
    public List<DeliveryCard> cards() {
        TreeMap<Integer, FormFields> typed = form.fields().numbered(TalkForm.DELIVERIES);
        List<DeliveryCard> cards = new ArrayList<>();
        typed.forEach((number, fields) -> cards.add(card(number, fields, typed.size() == 1)));
        cards.sort(Comparator.comparing(DeliveryCard::fresh)
                .reversed()
                .thenComparing(
                        DeliveryCard::date, Comparator.<@Nullable PartialDate>nullsLast(Comparator.reverseOrder())));
        return cards;
    }

    private DeliveryCard card(int number, FormFields fields, boolean alone) {
        DeliveryCard closed =
                new DeliveryCard(String.valueOf(number), fields, sentences, number == fresh, false, today(), locale);
        return closed.fresh() || closed.invalid() || alone
                ? new DeliveryCard(closed.number(), fields, sentences, closed.fresh(), true, today(), locale)
                : closed;
    }

    /** What scripts copy to add a card. */
    public DeliveryCard model() {
        return new DeliveryCard("N", FormFields.empty(), Map.of(), true, true, today(), locale);
    }

    /** What scripts copy to add a link. */
    public LinkRow linkModel() {
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
        return new Choices(MonthChoice.all(locale), languageChoices());
    }

    /** The site's, and whatever else the form names. */
    private List<LanguageChoice> languageChoices() {
        Set<String> codes = new HashSet<>(List.of("fr", "en"));
        codes.addAll(everyLanguage());
        form.fields().entries().stream()
                .filter(field -> field.getKey().endsWith("].language")
                        && field.getValue().matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"))
                .forEach(field -> codes.add(field.getValue()));
        return codes.stream()
                .map(code ->
                        new LanguageChoice(code, Locale.forLanguageTag(code).getDisplayLanguage(locale)))
                .sorted(Comparator.comparing(LanguageChoice::name))
                .toList();
    }

    private LocalDate today() {
        return now.toLocalDate();
    }
}
