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
import org.estrade.text.WebAddress;
import org.estrade.web.InterfaceLanguage;
import org.estrade.web.problem.ProblemLine;
import org.jspecify.annotations.Nullable;

/**
 * The page of the settings.
 *
 * @param form the form with the typed values
 * @param problems the problems of the form fields; the {@code id} of a problem is the name of its field
 * @param stored the settings that another editor saved since the form was opened, null when there are none
 * @param changed whether the form has changes that are not saved
 * @param portrait the picture whose id the form has, null when there is none
 * @param zones the time zones to choose from
 * @param kit the path of the speaker kit, null when the site has no kit
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

    SettingsPage withConflict(SettingsForm stored) {
        return new SettingsPage(form, problems, stored, true, portrait, zones, kit, focus);
    }

    SettingsPage withFocus(String focus) {
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

    /** The height of the field for a text of a length, in lines. */
    public int rows(TextLength length) {
        return length.limit() / 60 + 2;
    }

    /** The number of characters that may still be typed into a field. */
    public RemainingCharacters remaining(String field, TextLength length) {
        return RemainingCharacters.of(form.value(field), length);
    }

    /** Whether the language is ticked, so that the site can be read in it. */
    public boolean isTicked(String language) {
        return form.languages().contains(language);
    }

    /** The name of a field in a language. */
    public String field(String field, String language) {
        return field + "-" + language;
    }

    /** The name of a field of a row of links. */
    public String link(String row, String part) {
        return "links-" + row + "-" + part;
    }

    public String number(int index) {
        return String.valueOf(index);
    }

    /** The description of the portrait in a language; the name of the speaker when there is none. */
    public String alternative(String language) {
        String text = value(field("alternative", language));
        return text.isEmpty() ? value("name") : text;
    }

    /** The sentence of the problem of a field, empty when the field has no problem. */
    public String problem(String field) {
        return problems.stream()
                .filter(problem -> problem.id().equals(field))
                .map(ProblemLine::sentence)
                .findFirst()
                .orElse("");
    }

    /** Whether the settings that another editor stored differ in a field. */
    public boolean isDifferent(String field) {
        return stored != null && !stored.value(field).equals(form.value(field));
    }

    /** The value of a field in the settings that another editor stored. */
    public String stored(String field) {
        return Objects.requireNonNull(stored).value(field);
    }

    public boolean hasDifferentLanguages() {
        return stored != null && !Set.copyOf(stored.languages()).equals(Set.copyOf(form.languages()));
    }

    public boolean hasDifferentLinks() {
        return stored != null && !stored.links().equals(form.filledLinks());
    }

    public String storedLinks() {
        return Objects.requireNonNull(stored).links().stream()
                .map(link -> link.label() + " " + link.url())
                .collect(Collectors.joining(", "));
    }

    /** The rows of links. There is at least one row, in which the speaker can type. */
    public List<Row> rows() {
        List<Link> links = form.links().isEmpty() ? List.of(new Link("", "")) : form.links();
        return IntStream.range(0, links.size())
                .mapToObj(i -> new Row(
                        i,
                        links.get(i).label(),
                        WebAddress.readable(links.get(i).url())))
                .toList();
    }

    /** Whether the typed time zone is not in the list. The page then adds it to the list, with its problem. */
    public boolean hasUnlistedZone() {
        return zones.byContinent().values().stream().noneMatch(ids -> ids.contains(form.value("timeZone")));
    }

    /** Whether the typed default language is not in the list. The page then adds it to the list, with its problem. */
    public boolean hasUnlistedLanguage() {
        return !languages().contains(form.value("defaultLanguage"));
    }
}
