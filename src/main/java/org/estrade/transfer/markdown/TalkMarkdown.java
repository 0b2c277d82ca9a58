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

/** Writes the section of a talk. What is written is read again: what does not come back as it is, is quoted instead. */
final class TalkMarkdown {

    private static final String MARKUP = "\\`*_[]<>&";

    private final TalkContent talk;
    private final String pageLanguage;
    private final boolean french;
    private final String written;
    private final TalkText text;

    /**
     * A talk on a page in that language: with its title and abstract in that language, else in the first one that has a
     * title.
     */
    TalkMarkdown(TalkContent talk, String pageLanguage) {
        this.talk = talk;
        this.pageLanguage = pageLanguage;
        french = pageLanguage.equals("fr");
        written = language(talk, pageLanguage);
        text = talk.texts().getOrDefault(written, TalkText.EMPTY);
    }

    private static String language(TalkContent talk, String wanted) {
        return !talk.texts().getOrDefault(wanted, TalkText.EMPTY).title().isBlank()
                ? wanted
                : talk.texts().entrySet().stream()
                        .filter(entry -> !entry.getValue().title().isBlank())
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(wanted);
    }

    String title() {
        return text.title();
    }

    /** The section. {@code address} is the anchor of its heading, null for the one that the title gives. */
    String section(@Nullable String address) {
        String plain = section(address, text.abstractMarkdown());
        return text.abstractMarkdown().isEmpty() || comesBack(plain, address) ? plain : section(address, quoted());
    }

    private String section(@Nullable String address, String abstractPart) {
        String attribute = written.equals(pageLanguage) && !PageOutline.isContents(title())
                ? ""
                : "{: lang=\"" + written + "\"}\n";
        List<String> parts = new ArrayList<>();
        parts.add("## " + Heading.markdown(title(), address) + "\n" + attribute);
        if (!abstractPart.isEmpty()) {
            parts.add(abstractPart + "\n");
        }
        list(parts, french ? "📍 Talk donné à :" : "📍 Talk given at:", deliveries());
        list(parts, french ? "🔗 Liens du talk :" : "🔗 Talk links:", links());
        list(parts, french ? "Tags :" : "Tags:", tags());
        return String.join("\n", parts);
    }

    private static void list(List<String> parts, String announced, String items) {
        if (!items.isEmpty()) {
            parts.add(announced + "\n");
            parts.add(items);
        }
    }

    /** The abstract to the letter, whatever lines it has: below a line that announces it, quoted. */
    private String quoted() {
        String quoted = text.abstractMarkdown()
                .lines()
                .map(line -> line.isEmpty() ? ">" : "> " + line)
                .collect(Collectors.joining("\n"));
        String last = text.abstractMarkdown().endsWith("\n") ? "\n>" : "";
        return (french ? "Résumé :" : "Abstract:") + "\n\n" + quoted + last;
    }

    private boolean comesBack(String section, @Nullable String address) {
        // what follows the section must not end a block of code that the abstract leaves open
        String fences = "`".repeat(section.length()) + "\n" + "~".repeat(section.length()) + "\n";
        String anchor = address == null ? Anchor.of(title()) : address;
        String page = "---\nlang: " + pageLanguage + "\n---\n\n## Contents\n\n- [x](#" + anchor + ")\n\n" + section
                + "\n* * *\n\n# …\n" + fences;
        try {
            List<ImportedTalk> read = MarkdownPageImporter.read(page).talks();
            TalkContent content = read.get(0).content();
            return read.size() == 1
                    && content.texts()
                            .getOrDefault(written, TalkText.EMPTY)
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
        boolean same = MarkdownPageImporter.names(new Item(1, plain, List.of())).equals(List.of(tag));
        return same && PageLines.itemStart("- " + plain) > 0 ? plain : ExactText.quoted(tag);
    }
}
