package org.estrade.admin.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.estrade.site.FediverseHandle;
import org.estrade.site.SiteContent.Link;
import org.estrade.text.TextLength;
import org.estrade.text.Unprintable;
import org.estrade.text.WebAddress;
import org.estrade.web.FieldProblem;
import org.estrade.web.InterfaceLanguage;

/** What is wrong with settings that were typed: at most one sentence a field, in the order of the form. */
final class SettingsCheck {

    static final int RECOMMENDED_PITCH = 160;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_PITCH = 1000;
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_URL = 2000;
    private static final int LONGEST_EMAIL = 254;
    private static final int MOST_LINKS = 20;

    /** No more than what stands as it is behind {@code mailto:}. */
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}.!$*+/=^_`{|}~'-]{1,64}@[\\p{L}\\p{N}-]+([.][\\p{L}\\p{N}-]+)*");

    private final SettingsForm form;
    private final SettingsMessages words;
    private final List<FieldProblem> problems = new ArrayList<>();

    private SettingsCheck(SettingsForm form, SettingsMessages words) {
        this.form = form;
        this.words = words;
    }

    /**
     * The problems, each named after its field.
     *
     * @param zones the time zones to choose from
     */
    static List<FieldProblem> problems(SettingsForm form, TimeZones zones, SettingsMessages words) {
        SettingsCheck check = new SettingsCheck(form, words);
        check.profile();
        check.links();
        check.kit();
        check.publicPage(zones);
        return List.copyOf(check.problems);
    }

    private void profile() {
        line("name", LONGEST_NAME);
        String email = form.value("contactEmail");
        if (!email.isEmpty() && line("contactEmail", LONGEST_EMAIL) && !isEmail(email)) {
            add("contactEmail", words.emailShape());
        }
        String fediverse = form.value("fediverse");
        if (!fediverse.isEmpty() && FediverseHandle.of(fediverse).isEmpty()) {
            add("fediverse", words.fediverseShape());
        }
        InterfaceLanguage.ALL.forEach(language -> line("pitch-" + language, LONGEST_PITCH));
        InterfaceLanguage.ALL.forEach(language -> line("alternative-" + language, LONGEST_NAME));
        line("portraitCredit", LONGEST_NAME);
    }

    private void links() {
        if (form.filledLinks().size() > MOST_LINKS) {
            add("links", words.tooManyLinks(form.filledLinks().size(), MOST_LINKS));
        }
        for (int i = 0; i < form.links().size(); i++) {
            link("links-" + i, form.links().get(i));
        }
    }

    private void link(String row, Link link) {
        if (link.label().isEmpty() && link.url().isEmpty()) {
            return;
        }
        if (link.label().isEmpty()) {
            add(row + "-label", words.labelMissing());
        } else {
            line(row + "-label", link.label(), LONGEST_LABEL);
        }
        if (link.url().isEmpty()) {
            add(row + "-url", words.urlMissing());
        } else if (line(row + "-url", link.url(), LONGEST_URL) && !isAddress(link.url())) {
            add(row + "-url", words.urlShape());
        }
    }

    private void kit() {
        line("pronunciation", LONGEST_NAME);
        line("phonetics", LONGEST_NAME);
        for (TextLength length : TextLength.values()) {
            InterfaceLanguage.ALL.forEach(
                    language -> biography(SettingsForm.biography(length) + "-" + language, length));
        }
    }

    private void biography(String field, TextLength length) {
        String text = form.value(field);
        if (!length.fits(text)) {
            add(field, words.tooLong(TextLength.count(text), length.limit()));
        } else if (text.codePoints().anyMatch(c -> Unprintable.is(c) && c != '\n' && c != '\t')) {
            add(field, words.unprintable());
        }
    }

    private void publicPage(TimeZones zones) {
        InterfaceLanguage.ALL.forEach(language -> {
            String field = "pageTitle-" + language;
            if (form.languages().contains(language) && form.value(field).isEmpty()) {
                add(field, words.pageTitleMissing());
            } else {
                line(field, LONGEST_TITLE);
            }
        });
        if (form.languages().isEmpty()) {
            add("languages-" + InterfaceLanguage.ALL.get(0), words.languageMissing());
        } else if (!form.languages().contains(form.value("defaultLanguage"))) {
            add("defaultLanguage", words.defaultNotRead());
        }
        if (!zones.has(form.value("timeZone"))) {
            add("timeZone", words.zoneUnknown());
        }
    }

    private boolean line(String field, int longest) {
        return line(field, form.value(field), longest);
    }

    private boolean line(String field, String text, int longest) {
        if (text.length() > longest) {
            add(field, words.tooLong(text.length(), longest));
            return false;
        }
        if (text.codePoints().anyMatch(Unprintable::is)) {
            add(field, words.unprintable());
            return false;
        }
        return true;
    }

    private static boolean isAddress(String url) {
        return WebAddress.isValid(url) || isMailto(url);
    }

    private static boolean isMailto(String url) {
        try {
            URI uri = new URI(url);
            return "mailto".equalsIgnoreCase(uri.getScheme())
                    && isEmail(uri.getSchemeSpecificPart().split("\\?", 2)[0])
                    && url.indexOf('@') == url.lastIndexOf('@');
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    private void add(String field, String sentence) {
        problems.add(new FieldProblem(field, label(field), sentence));
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
}
