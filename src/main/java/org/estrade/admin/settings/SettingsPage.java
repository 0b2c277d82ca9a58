package org.estrade.admin.settings;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.estrade.media.Media;
import org.estrade.site.SiteContent.Link;
import org.estrade.text.RemainingCharacters;
import org.estrade.text.TextLength;
import org.estrade.web.InterfaceLanguage;
import org.estrade.web.problem.ProblemLine;
import org.jspecify.annotations.Nullable;

/**
 * The page of the settings.
 *
 * @param problems each {@code id} is its field's name
 * @param stored what somebody else saved meanwhile, null when nobody did
 * @param changed whether the form holds something that is not stored
 * @param kit where visitors find the speaker's kit, null while nothing is in it
 * @param portrait the picture that the form names, null when it names none
 * @param focus the id of the field to begin with, empty for none
 */
record SettingsPage(
        SettingsForm form,
        List<ProblemLine> problems,
        @Nullable SettingsForm stored,
        boolean changed,
        @Nullable Media portrait,
        TimeZones zones,
        @Nullable String kit,
        String focus) {

    /** One row of the links. */
    record Row(int index, String label, String url) {}

    static SettingsPage of(SettingsForm form, @Nullable Media portrait, TimeZones zones, @Nullable String kit) {
        return new SettingsPage(form, List.of(), null, false, portrait, zones, kit, "");
    }

    SettingsPage withProblems(List<ProblemLine> problems) {
        return new SettingsPage(form, problems, stored, true, portrait, zones, kit, focus);
    }

    SettingsPage beside(SettingsForm stored) {
        return new SettingsPage(form, problems, stored, true, portrait, zones, kit, focus);
    }

    SettingsPage changed(String focus) {
        return new SettingsPage(form, problems, stored, true, portrait, zones, kit, focus);
    }

    public List<String> languages() {
        return InterfaceLanguage.ALL;
    }

    public int recommendedPitch() {
        return SettingsCheck.RECOMMENDED_PITCH;
    }

    public String value(String field) {
        return form.value(field);
    }

    public int length(String field) {
        return TextLength.count(form.value(field));
    }

    public List<TextLength> lengths() {
        return List.of(TextLength.values());
    }

    public String biography(TextLength length) {
        return SettingsForm.biography(length);
    }

    /** As many lines as it takes, about. */
    public int rows(TextLength length) {
        return length.limit() / 60 + 2;
    }

    /** How much may still be typed into that field. */
    public RemainingCharacters room(String field, TextLength length) {
        return RemainingCharacters.of(form.value(field), length);
    }

    public boolean reads(String language) {
        return form.languages().contains(language);
    }

    /** The name of the field that holds that in a language. */
    public String field(String field, String language) {
        return field + "-" + language;
    }

    /** The name of a field of that row of the links. */
    public String link(String row, String part) {
        return "links-" + row + "-" + part;
    }

    public String number(int index) {
        return String.valueOf(index);
    }

    /** What the portrait shows, said in that language if it is said at all. */
    public String alternative(String language) {
        String said = value(field("alternative", language));
        return said.isEmpty() ? value("name") : said;
    }

    /** What is wrong at that field, empty when nothing is. */
    public String problem(String field) {
        return problems.stream()
                .filter(problem -> problem.id().equals(field))
                .map(ProblemLine::sentence)
                .findFirst()
                .orElse("");
    }

    /** Whether something else is stored at that field than what was typed. */
    public boolean differs(String field) {
        return stored != null && !stored.value(field).equals(form.value(field));
    }

    public String stored(String field) {
        return Objects.requireNonNull(stored).value(field);
    }

    public boolean languagesDiffer() {
        return stored != null && !Set.copyOf(stored.languages()).equals(Set.copyOf(form.languages()));
    }

    public boolean linksDiffer() {
        return stored != null && !stored.links().equals(form.filledLinks());
    }

    public String storedLinks() {
        return Objects.requireNonNull(stored).links().stream()
                .map(link -> link.label() + " " + link.url())
                .collect(Collectors.joining(", "));
    }

    /** One at least, to type in. */
    public List<Row> rows() {
        List<Link> links = form.links().isEmpty() ? List.of(new Link("", "")) : form.links();
        return IntStream.range(0, links.size())
                .mapToObj(i -> new Row(i, links.get(i).label(), links.get(i).url()))
                .toList();
    }

    /** Whether what was sent as the time zone is none of those to choose from: it is shown all the same. */
    public boolean strangeZone() {
        return zones.byContinent().values().stream().noneMatch(ids -> ids.contains(form.value("timeZone")));
    }

    public boolean strangeLanguage() {
        return !languages().contains(form.value("defaultLanguage"));
    }
}
