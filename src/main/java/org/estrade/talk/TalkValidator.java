package org.estrade.talk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.estrade.text.ShortTexts;
import org.estrade.text.TextLength;
import org.estrade.text.Unprintable;
import org.estrade.text.WebAddress;
import org.estrade.vault.store.FileAddress;
import org.estrade.web.problem.FieldProblem;
import org.estrade.web.problem.Rule;
import org.jspecify.annotations.Nullable;

/** The rules for the content of a talk. The same rules check forms, imports and restored revisions. */
public final class TalkValidator {

    /** The purpose of the check: a draft needs a title and storable values, a publication needs all that a page shows. */
    public enum Purpose {
        DRAFT,
        PUBLISH
    }

    public static final int LONGEST_TITLE = 300;
    public static final int LONGEST_ABSTRACT = 200_000;
    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_NOTE = 1_000;
    public static final int LONGEST_URL = 2_000;
    public static final int LONGEST_TAG = 60;
    public static final int LONGEST_SLUG = 120;
    public static final int MOST_TAGS = 50;
    public static final int MOST_DELIVERIES = 2_000;
    public static final int MOST_LINKS = 100;
    public static final int FIRST_YEAR = 1950;
    public static final int LAST_YEAR = 2100;

    private static final Set<Rule> ONLY_FOR_PUBLICATION =
            EnumSet.of(Rule.TITLE_MISSING_HERE, Rule.SLUG_MISSING, Rule.VENUE_MISSING, Rule.URL_MISSING);

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private final List<FieldProblem> problems = new ArrayList<>();
    private final Purpose purpose;

    private TalkValidator(Purpose purpose) {
        this.purpose = purpose;
    }

    /** The problems in the order of the form, at most one for each field; empty for a valid content. */
    public static List<FieldProblem> validate(TalkContent content, Purpose purpose) {
        TalkValidator validator = new TalkValidator(purpose);
        validator.talk(content);
        return List.copyOf(validator.problems);
    }

    /** Whether a draft with this problem is refused. Other problems only prevent the publication. */
    public static boolean refusesDraft(FieldProblem problem) {
        return !ONLY_FOR_PUBLICATION.contains(problem.rule());
    }

    private void talk(TalkContent content) {
        texts(content);
        slug(content.slug());
        tags(content.tags());
        most("deliveries", content.deliveries(), MOST_DELIVERIES);
        for (int i = 0; i < content.deliveries().size(); i++) {
            delivery("deliveries[" + i + "]", content.deliveries().get(i));
        }
        links("links", content.links());
    }

    private void texts(TalkContent content) {
        boolean hasNoTitle = content.title("").isBlank();
        if (hasNoTitle) {
            String language = content.texts().keySet().stream().findFirst().orElse("fr");
            add("texts." + language + ".title", Rule.TITLE_MISSING);
        }
        content.texts().forEach((language, text) -> {
            if (purpose == Purpose.PUBLISH && !hasNoTitle && text.title().isBlank()) {
                add("texts." + language + ".title", Rule.TITLE_MISSING_HERE);
            }
            line("texts." + language + ".title", text.title(), LONGEST_TITLE);
            text("texts." + language + ".abstract", text.abstractMarkdown(), LONGEST_ABSTRACT, false);
            shortAbstracts("texts." + language, text.shortAbstracts());
            language("texts." + language, language);
        });
    }

    private void shortAbstracts(String field, ShortTexts texts) {
        for (TextLength length : TextLength.values()) {
            String name = shortAbstract(field, length);
            String text = texts.in(length);
            if (text(name, text, LONGEST_ABSTRACT, false) && !length.fits(text)) {
                add(name, Rule.TOO_LONG, TextLength.count(text), length.limit());
            }
        }
    }

    /** The name of the form field of a short abstract, for example {@code texts.fr.abstract140} for {@code texts.fr}. */
    public static String shortAbstract(String texts, TextLength length) {
        return texts + ".abstract" + length.limit();
    }

    private void slug(String slug) {
        if (slug.isEmpty()) {
            if (purpose == Purpose.PUBLISH) {
                add("slug", Rule.SLUG_MISSING);
            }
        } else if (line("slug", slug, LONGEST_SLUG) && !SLUG.matcher(slug).matches()) {
            add("slug", Rule.SLUG_SHAPE);
        }
    }

    private void tags(List<String> tags) {
        most("tags", tags, MOST_TAGS);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < tags.size(); i++) {
            String field = "tags[" + i + "]";
            String tag = tags.get(i);
            if (listed(field, tag, LONGEST_TAG) && !seen.add(tag.toLowerCase(Locale.ROOT))) {
                add(field, Rule.TWICE, tag);
            }
        }
    }

    private void delivery(String field, DeliveryContent delivery) {
        if (purpose == Purpose.PUBLISH || !delivery.venue().name().isEmpty()) {
            named(field + ".venue", delivery.venue().name(), LONGEST_NAME, Rule.VENUE_MISSING);
        }
        url(field + ".venue.website", delivery.venue().website());
        dates(field, delivery);
        line(field + ".city", delivery.city(), LONGEST_NAME);
        line(field + ".edition", delivery.edition(), LONGEST_NAME);
        line(field + ".note", delivery.note(), LONGEST_NOTE);
        language(field + ".language", delivery.language());
        for (int i = 0; i < delivery.speakers().size(); i++) {
            speaker(field + ".speakers[" + i + "]", delivery, i);
        }
        links(field + ".links", delivery.links());
    }

    private void dates(String field, DeliveryContent delivery) {
        year(field + ".date", delivery.date());
        PartialDate end = delivery.endDate();
        if (end == null || !year(field + ".endDate", end)) {
            return;
        }
        if (delivery.date() == null) {
            add(field + ".endDate", Rule.END_WITHOUT_START);
        } else if (end.latest().isBefore(delivery.date().earliest())) {
            add(field + ".endDate", Rule.END_BEFORE_START);
        }
    }

    private boolean year(String field, @Nullable PartialDate date) {
        if (date == null || (date.year() >= FIRST_YEAR && date.year() <= LAST_YEAR)) {
            return true;
        }
        add(field, Rule.YEAR_RANGE, FIRST_YEAR, LAST_YEAR);
        return false;
    }

    private void speaker(String field, DeliveryContent delivery, int index) {
        SpeakerContent speaker = delivery.speakers().get(index);
        boolean isDuplicate = delivery.speakers().subList(0, index).stream()
                .anyMatch(other -> other.name().equalsIgnoreCase(speaker.name()));
        if (listed(field + ".name", speaker.name(), LONGEST_NAME) && isDuplicate) {
            add(field + ".name", Rule.TWICE, speaker.name());
        }
        url(field + ".website", speaker.website());
    }

    private void links(String field, List<LinkContent> links) {
        most(field, links, MOST_LINKS);
        for (int i = 0; i < links.size(); i++) {
            link(field + "[" + i + "]", links.get(i));
        }
    }

    private void link(String field, LinkContent link) {
        boolean isFile = FileAddress.isPath(link.url());
        if (!link.url().isEmpty() && !isFile) {
            url(field + ".url", link.url());
        } else if (purpose == Purpose.PUBLISH && !isFile) {
            add(field + ".url", Rule.URL_MISSING);
        }
        line(field + ".label", link.label(), LONGEST_NAME);
        language(field + ".language", link.language());
        line(field + ".credit", link.credit(), LONGEST_NAME);
    }

    private void url(String field, @Nullable String url) {
        if (url != null && line(field, url, LONGEST_URL) && !WebAddress.isValid(url)) {
            add(field, WebAddress.refusal(url).map(Rule::of).orElse(Rule.URL_SHAPE));
        }
    }

    private void language(String field, @Nullable String language) {
        if (language != null && !LANGUAGE.matcher(language).matches()) {
            add(field, Rule.LANGUAGE_SHAPE);
        }
    }

    /**
     * Checks a name of a list. In a form, all names of a list are in one line, separated by commas, or by semicolons
     * when a name contains a comma. A name must therefore not contain a semicolon.
     */
    private boolean listed(String field, String name, int longest) {
        if (!named(field, name, longest, Rule.LISTED_NAME_MISSING)) {
            return false;
        }
        if (name.indexOf(';') >= 0) {
            add(field, Rule.SEMICOLON);
            return false;
        }
        return true;
    }

    private boolean named(String field, String name, int longest, Rule missing) {
        if (name.isBlank()) {
            add(field, missing);
            return false;
        }
        return line(field, name, longest);
    }

    private boolean line(String field, @Nullable String text, int longest) {
        return text(field, text, longest, true);
    }

    private boolean text(String field, @Nullable String text, int longest, boolean oneLine) {
        if (text == null) {
            return true;
        }
        IntPredicate breaksLines = c -> c == '\n' || c == '\t';
        OptionalInt unprintable = IntStream.range(0, text.length())
                .filter(i -> isRefused(text, i) && (oneLine || !breaksLines.test(text.charAt(i))))
                .findFirst();
        if (unprintable.isPresent()) {
            add(
                    field,
                    Rule.CONTROL_CHARACTER,
                    around(text, unprintable.getAsInt()),
                    oneLine ? "" : lineOf(text, unprintable.getAsInt()));
            return false;
        }
        if (text.length() > longest) {
            add(field, Rule.TOO_LONG, text.length(), longest);
            return false;
        }
        return true;
    }

    /** Whether the character at this index is unprintable. Half of a pair is checked with its other half. */
    private static boolean isRefused(String text, int index) {
        boolean isSecondHalf = index > 0 && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
        return !isSecondHalf && Unprintable.isUnprintable(text.codePointAt(index));
    }

    /** The readable characters around an unprintable one. */
    private static String around(String text, int index) {
        String part = text.substring(Math.max(0, index - 12), Math.min(text.length(), index + 13));
        return Unprintable.replaced(part.replace('\n', ' ')).strip();
    }

    private static String lineOf(String text, int index) {
        return String.valueOf(
                text.substring(0, index).lines().count() + (index > 0 && text.charAt(index - 1) == '\n' ? 1 : 0));
    }

    private void most(String field, List<?> values, int most) {
        if (values.size() > most) {
            add(field, Rule.TOO_MANY, values.size(), most);
        }
    }

    private void add(String field, Rule rule, Object... arguments) {
        problems.add(FieldProblem.of(field, rule, arguments));
    }
}
