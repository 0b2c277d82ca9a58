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
 * @param problems of the fields; the {@code id} of each is its field's name
 * @param stored the settings that another editor saved since the form was opened, null when there are none
 * @param changed whether the form has changes that are not saved
 * @param portrait the picture that the form names, null when it names none
 * @param kit the path of the speaker's kit, null while there is none
 * @param focus the id of the field that gets the focus, empty for none
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

    /** A row of the list of links. */
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

    /** About as many lines as a text of that length needs. */
    public int rows(TextLength length) {
        return length.limit() / 60 + 2;
    }

    /** The characters that may still be typed into that field. */
    public RemainingCharacters remaining(String field, TextLength length) {
        return RemainingCharacters.of(form.value(field), length);
    }

    /** Whether the site is read in that language, according to the form. */
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

    /** What the portrait shows, in that language; the speaker's name when this is not filled in. */
    public String alternative(String language) {
        String text = value(field("alternative", language));
        return text.isEmpty() ? value("name") : text;
    }

    /** The sentence of that field's problem, empty when there is none. */
    public String problem(String field) {
        return problems.stream()
                .filter(problem -> problem.id().equals(field))
                .map(ProblemLine::sentence)
                .findFirst()
                .orElse("");
    }

    /** Whether the stored settings of another editor differ in that field. */
    public boolean differs(String field) {
        return stored != null && !stored.value(field).equals(form.value(field));
    }

    /** The value of that field in the stored settings of another editor. */
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

    /** The rows of links: at least one, so that there is a row to type in. */
    public List<Row> rows() {
        List<Link> links = form.links().isEmpty() ? List.of(new Link("", "")) : form.links();
        return IntStream.range(0, links.size())
                .mapToObj(i -> new Row(i, links.get(i).label(), links.get(i).url()))
                .toList();
    }

    /** Whether the typed time zone is not in the list. The page offers it all the same, with its problem. */
    public boolean unlistedZone() {
        return zones.byContinent().values().stream().noneMatch(ids -> ids.contains(form.value("timeZone")));
    }

    /** Whether the typed default language is not in the list; likewise. */
    public boolean unlistedLanguage() {
        return !languages().contains(form.value("defaultLanguage"));
    }
}
