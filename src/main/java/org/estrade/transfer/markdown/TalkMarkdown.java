package org.estrade.transfer.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.estrade.talk.Anchor;
import org.estrade.talk.LinkContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.markdown.TalkSection.Item;
import org.estrade.transfer.markdown.exact.ExactLinks;
import org.estrade.transfer.markdown.exact.ExactText;
import org.jspecify.annotations.Nullable;

/**
 * Writes the section of a talk in our own Markdown dialect. The written section is read again to check it. A text that is
 * not read back unchanged is written as a quoted text instead.
 */
final class TalkMarkdown {

    private static final String MARKUP = "\\`*_[]<>&";

    private final TalkContent talk;
    private final String pageLanguage;
    private final boolean french;
    private final String textLanguage;
    private final TalkText text;

    /**
     * Prepares a talk for a page in one language. When the talk has no title in that language, the first language with a
     * title is used.
     */
    TalkMarkdown(TalkContent talk, String pageLanguage) {
        this.talk = talk;
        this.pageLanguage = pageLanguage;
        french = pageLanguage.equals("fr");
        textLanguage = textLanguage(talk, pageLanguage);
        text = talk.texts().getOrDefault(textLanguage, TalkText.EMPTY);
    }

    private static String textLanguage(TalkContent talk, String pageLanguage) {
        return !talk.texts().getOrDefault(pageLanguage, TalkText.EMPTY).title().isBlank()
                ? pageLanguage
                : talk.texts().entrySet().stream()
                        .filter(entry -> !entry.getValue().title().isBlank())
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(pageLanguage);
    }

    String title() {
        return text.title();
    }

    /**
     * The Markdown of the section.
     *
     * @param anchor the anchor of the heading; null when the anchor is derived from the title
     */
    String section(@Nullable String anchor) {
        String plain = section(anchor, text.abstractMarkdown());
        return text.abstractMarkdown().isEmpty() || isReadBack(plain, anchor)
                ? plain
                : section(anchor, quotedAbstract());
    }

    private String section(@Nullable String anchor, String abstractPart) {
        String attribute = textLanguage.equals(pageLanguage) && !PageOutline.isContents(title())
                ? ""
                : "{: lang=\"" + textLanguage + "\"}\n";
        List<String> parts = new ArrayList<>();
        parts.add("## " + Heading.markdown(title(), anchor) + "\n" + attribute);
        if (!abstractPart.isEmpty()) {
            parts.add(abstractPart + "\n");
        }
        list(parts, french ? "📍 Talk donné à :" : "📍 Talk given at:", deliveries());
        list(parts, french ? "🔗 Liens du talk :" : "🔗 Talk links:", links());
        list(parts, french ? "Tags :" : "Tags:", tags());
        return String.join("\n", parts);
    }

    private static void list(List<String> parts, String heading, String items) {
        if (!items.isEmpty()) {
            parts.add(heading + "\n");
            parts.add(items);
        }
    }

    /** The abstract as a block quote below a line with the word "abstract". Every line is kept unchanged. */
    private String quotedAbstract() {
        String quoted = text.abstractMarkdown()
                .lines()
                .map(line -> line.isEmpty() ? ">" : "> " + line)
                .collect(Collectors.joining("\n"));
        String last = text.abstractMarkdown().endsWith("\n") ? "\n>" : "";
        return (french ? "Résumé :" : "Abstract:") + "\n\n" + quoted + last;
    }

    private boolean isReadBack(String section, @Nullable String anchor) {
        // the abstract may open a code block without closing it: the fences after the section must not close it
        String fences = "`".repeat(section.length()) + "\n" + "~".repeat(section.length()) + "\n";
        String sectionAnchor = anchor == null ? Anchor.of(title()) : anchor;
        String page = "---\nlang: " + pageLanguage + "\n---\n\n## Contents\n\n- [x](#" + sectionAnchor + ")\n\n"
                + section + "\n* * *\n\n# …\n" + fences;
        try {
            List<ImportedTalk> read = MarkdownPageImporter.read(page).talks();
            TalkContent content = read.get(0).content();
            return read.size() == 1
                    && content.texts()
                            .getOrDefault(textLanguage, TalkText.EMPTY)
                            .abstractMarkdown()
                            .equals(text.abstractMarkdown())
                    && content.deliveries().size() == talk.deliveries().size()
                    && content.links().equals(talk.links())
                    && content.tags().size() == talk.tags().size();
        } catch (UnreadablePage noTalk) {
            return false;
        }
    }

    private String deliveries() {
        return talk.deliveries().stream()
                .flatMap(delivery -> DeliveryText.lines(delivery, pageLanguage).stream())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private String links() {
        return talk.links().stream().map(link -> "- " + link(link) + "\n").collect(Collectors.joining());
    }

    private String link(LinkContent link) {
        String line = DeliveryText.links(List.of(link), pageLanguage, "");
        List<ImportWarning> warnings = new ArrayList<>();
        boolean same = List.of(link).equals(DeliveryLine.links(line, 1, pageLanguage, warnings));
        return same && warnings.isEmpty() ? line : ExactLinks.line(link, pageLanguage);
    }

    private String tags() {
        return talk.tags().stream().map(tag -> "- " + tag(tag) + "\n").collect(Collectors.joining());
    }

    private static String tag(String tag) {
        String plain = ExactText.escaped(tag, MARKUP);
        boolean same =
                MarkdownPageImporter.tagNames(new Item(1, plain, List.of())).equals(List.of(tag));
        return same && PageLines.itemStart("- " + plain) > 0 ? plain : ExactText.quoted(tag);
    }
}
