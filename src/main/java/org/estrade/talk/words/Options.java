package org.estrade.talk.words;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.estrade.talk.LinkKind;
import org.estrade.web.CommonMessages;

/**
 * The options of a select. Their HTML is made once for each chosen value, because the form of a talk with hundreds of
 * deliveries has thousands of selects. For one request: not safe for use by several threads.
 */
public final class Options {

    @CheckedTemplate(basePath = "talk/words", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OptionList(List<Option> options, String chosen) implements TemplateInstance {}

    /** One option: what the form sends, and what the reader sees. */
    public record Option(String value, String name) {}

    private final List<Option> all;
    private final Map<String, RawString> made = new HashMap<>();

    public Options(List<Option> all) {
        this.all = List.copyOf(all);
    }

    /** The twelve months by their numbers, with their names in a language. */
    public static Options months(Locale locale) {
        return new Options(Arrays.stream(Month.values())
                .map(month -> new Option(
                        String.valueOf(month.getValue()), month.getDisplayName(TextStyle.FULL_STANDALONE, locale)))
                .toList());
    }

    /** The kinds of links. */
    public static Options linkKinds(Locale locale) {
        CommonMessages words = MessageBundles.get(CommonMessages.class, Localized.Literal.of(locale.getLanguage()));
        return new Options(Arrays.stream(LinkKind.values())
                .map(kind -> new Option(kind.id(), words.linkKind(kind.id())))
                .toList());
    }

    /** The options as HTML; none is selected when the value is none of theirs. */
    public RawString with(String chosen) {
        return made.computeIfAbsent(
                chosen,
                value -> new RawString(new OptionList(all, value).render().strip()));
    }
}
