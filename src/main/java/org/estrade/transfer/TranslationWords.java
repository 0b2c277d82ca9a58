package org.estrade.transfer;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.estrade.text.typography.TitleView;
import org.estrade.transfer.ReadingView.Option;
import org.estrade.transfer.plan.Evidence;
import org.estrade.transfer.plan.ImportPlan;
import org.estrade.transfer.plan.Pairing;
import org.estrade.transfer.plan.StoredTalk;
import org.estrade.transfer.plan.Translation;
import org.estrade.transfer.plan.TranslationChoices;
import org.estrade.web.InterfaceLanguage;
import org.jspecify.annotations.Nullable;

/** Describes in the language of the interface which talks of the site a page translates. */
final class TranslationWords {

    /** The largest number of options in all selection lists of a page, so that a long page stays small enough to send. */
    private static final int MAX_OPTIONS = 40_000;

    private final TranslationMessages messages;
    private final Locale locale;

    TranslationWords(Locale locale) {
        this.locale = locale;
        this.messages = MessageBundles.get(TranslationMessages.class, Localized.Literal.of(locale.getLanguage()));
    }

    /**
     * The view for a page.
     *
     * @param language the language code of the page
     * @param siteLanguages the language codes of the site
     * @param translation the page as a translation; null when it cannot be one
     */
    TranslationView view(String language, List<String> siteLanguages, @Nullable Translation translation) {
        boolean offered = translation != null && translation.offered();
        return new TranslationView(
                name(language),
                languageOptions(language, siteLanguages),
                translation != null,
                !offered || translation == null
                        ? ""
                        : messages.offer(name(language), translation.pairings().size()),
                translation == null || translation.pairings().isEmpty() ? "" : reasons(translation),
                translation != null && translation.wanted(),
                translation == null
                        ? List.of()
                        : translation.tagWords().entrySet().stream()
                                .map(word -> word.getKey() + "\u00a0→ " + word.getValue())
                                .toList());
    }

    /**
     * The choice of the stored talk that an entry translates; null when the entry matches a stored talk in its own
     * language, or when no translations are added.
     *
     * @param entries the number of entries of the page
     */
    TranslationView.@Nullable Pair pair(@Nullable Translation translation, ImportPlan.Entry entry, int entries) {
        if (translation == null
                || !translation.wanted()
                || !(entry.isTranslation() || entry.kind() == ImportPlan.Kind.CREATE)) {
            return null;
        }
        Pairing pairing = entry.isTranslation() ? translation.pairings().get(entry.line()) : null;
        List<Option> options = new ArrayList<>();
        options.add(option(entry.line(), TranslationChoices.NEW_TALK, messages.none(), pairing == null));
        if (pairing != null) {
            options.add(option(entry.line(), pairing.stored().id(), title(pairing.stored(), translation), true));
        }
        translation.unpaired().stream()
                .limit(MAX_OPTIONS / entries)
                .forEach(talk -> options.add(option(entry.line(), talk.id(), title(talk, translation), false)));
        String summary = pairing == null
                ? ""
                : messages.translates(title(pairing.stored(), translation), messages.reason(pairing.evidence()));
        return new TranslationView.Pair(summary, options);
    }

    private static Option option(int line, long talk, String label, boolean chosen) {
        return new Option(line + "-" + talk, label, chosen);
    }

    /** The title of a stored talk in another language than that of the translation. */
    private static String title(StoredTalk talk, Translation translation) {
        return talk.newest().texts().entrySet().stream()
                .filter(text -> !text.getKey().equals(translation.language())
                        && !text.getValue().title().isBlank())
                .map(text ->
                        TitleView.of(text.getValue().title(), text.getKey()).line())
                .findFirst()
                .orElse(talk.newest().slug());
    }

    private String reasons(Translation translation) {
        Map<Evidence, Long> counts = translation.pairings().values().stream()
                .collect(Collectors.groupingBy(Pairing::evidence, TreeMap::new, Collectors.counting()));
        return messages.recognisedBy(counts.entrySet().stream()
                .map(count -> messages.reasonAndCount(messages.reason(count.getKey()), count.getValue()))
                .collect(Collectors.joining(", ")));
    }

    private List<Option> languageOptions(String language, List<String> siteLanguages) {
        Set<String> codes = new LinkedHashSet<>(siteLanguages);
        codes.addAll(InterfaceLanguage.ALL);
        codes.add(language);
        return codes.stream()
                .map(code -> new Option(code, name(code), code.equals(language)))
                .toList();
    }

    private String name(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(locale);
    }
}
