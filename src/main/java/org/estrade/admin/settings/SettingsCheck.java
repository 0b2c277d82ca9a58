package org.estrade.admin.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.estrade.site.FediverseHandle;
import org.estrade.site.FormerAddress;
import org.estrade.site.LanguageSettings;
import org.estrade.site.SiteContent.Link;
import org.estrade.text.TextLength;
import org.estrade.text.Unprintable;
import org.estrade.text.WebAddress;
import org.estrade.text.WebAddress.Refusal;
import org.estrade.web.InterfaceLanguage;
import org.estrade.web.problem.FieldProblem;
import org.estrade.web.problem.Rule;

/** The validation of the settings form: at most one problem for each field, in the order of the form. */
final class SettingsCheck {

    static final int RECOMMENDED_PITCH = 160;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_URL = 2000;
    private static final int LONGEST_EMAIL = 254;
    private static final int MOST_LINKS = 20;
    private static final int MOST_FORMER_ADDRESSES = 50;

    /** The accepted e-mail addresses: addresses that need no encoding after {@code mailto:}. */
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}.!$*+/=^_`{|}~'-]{1,64}@[\\p{L}\\p{N}-]+([.][\\p{L}\\p{N}-]+)*");

    private final SettingsForm form;
    private final List<FieldProblem> problems = new ArrayList<>();

    private SettingsCheck(SettingsForm form) {
        this.form = form;
    }

    /**
     * The problems of the form, each with the name of its field.
     *
     * @param zones the valid time zones
     */
    static List<FieldProblem> problems(SettingsForm form, TimeZones zones) {
        SettingsCheck check = new SettingsCheck(form);
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
            add("contactEmail", Rule.EMAIL_SHAPE);
        }
        String fediverse = form.value("fediverse");
        if (!fediverse.isEmpty() && FediverseHandle.of(fediverse).isEmpty()) {
            add("fediverse", Rule.FEDIVERSE_SHAPE);
        }
        InterfaceLanguage.ALL.forEach(language -> line("pitch-" + language, LanguageSettings.LONGEST_PITCH));
        InterfaceLanguage.ALL.forEach(language -> line("alternative-" + language, LONGEST_NAME));
        line("portraitCredit", LONGEST_NAME);
    }

    private void links() {
        if (form.filledLinks().size() > MOST_LINKS) {
            add("links", Rule.TOO_MANY, form.filledLinks().size(), MOST_LINKS);
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
            add(row + "-label", Rule.LINK_LABEL_MISSING);
        } else {
            line(row + "-label", link.label(), LONGEST_LABEL);
        }
        if (link.url().isEmpty()) {
            add(row + "-url", Rule.URL_MISSING);
        } else if (line(row + "-url", link.url(), LONGEST_URL) && !isAddress(link.url())) {
            add(row + "-url", problem(link.url()));
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
            add(field, Rule.TOO_LONG, TextLength.count(text), length.limit());
        } else if (text.codePoints().anyMatch(c -> Unprintable.isUnprintable(c) && c != '\n' && c != '\t')) {
            add(field, Rule.INVISIBLE_CHARACTER);
        }
    }

    private void publicPage(TimeZones zones) {
        InterfaceLanguage.ALL.forEach(language -> {
            String field = "pageTitle-" + language;
            if (form.languages().contains(language) && form.value(field).isEmpty()) {
                add(field, Rule.PAGE_TITLE_MISSING);
            } else {
                line(field, LONGEST_TITLE);
            }
        });
        if (form.languages().isEmpty()) {
            add("languages-" + InterfaceLanguage.ALL.get(0), Rule.SITE_LANGUAGE_MISSING);
        } else if (!form.languages().contains(form.value("defaultLanguage"))) {
            add("defaultLanguage", Rule.DEFAULT_LANGUAGE);
        }
        if (!zones.contains(form.value("timeZone"))) {
            add("timeZone", Rule.TIME_ZONE);
        }
        List<String> addresses =
                form.value(SettingsForm.FORMER_ADDRESSES).lines().toList();
        if (addresses.size() > MOST_FORMER_ADDRESSES) {
            add(SettingsForm.FORMER_ADDRESSES, Rule.TOO_MANY, addresses.size(), MOST_FORMER_ADDRESSES);
        } else {
            addresses.stream()
                    .filter(address -> !FormerAddress.isValid(address))
                    .findFirst()
                    .ifPresent(address ->
                            add(SettingsForm.FORMER_ADDRESSES, Rule.FORMER_ADDRESS, Unprintable.replaced(address)));
        }
    }

    private boolean line(String field, int longest) {
        return line(field, form.value(field), longest);
    }

    private boolean line(String field, String text, int longest) {
        if (text.length() > longest) {
            add(field, Rule.TOO_LONG, text.length(), longest);
            return false;
        }
        if (text.codePoints().anyMatch(Unprintable::isUnprintable)) {
            add(field, Rule.INVISIBLE_CHARACTER);
            return false;
        }
        return true;
    }

    private static Rule problem(String url) {
        return WebAddress.refusal(url)
                .filter(refusal -> refusal == Refusal.USER_NAME || refusal == Refusal.HOST)
                .map(Rule::of)
                .orElse(Rule.URL_OR_EMAIL_SHAPE);
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

    private void add(String field, Rule rule, Object... arguments) {
        problems.add(FieldProblem.of(field, rule, arguments));
    }
}
