package org.estrade.transfer.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.estrade.talk.Anchor;
import org.estrade.talk.Slug;
import org.estrade.talk.TalkContent;
import org.estrade.transfer.markdown.exact.ExactText;
import org.jspecify.annotations.Nullable;

/** Writes a page of talks that {@link MarkdownPageImporter} reads. */
public final class MarkdownPageWriter {

    /**
     * What the page says of itself and of its speaker.
     *
     * @param language code of the page
     * @param title empty when there is none, as every other text
     * @param github the speaker's name on GitHub
     */
    public record Front(String language, String title, String author, String description, String github) {}

    private MarkdownPageWriter() {}

    /** The page, with the talks in their order. */
    public static String of(Front front, List<TalkContent> talks) {
        String head = "---\n"
                + FrontMatter.line("title", front.title)
                + FrontMatter.line("author", front.author)
                + FrontMatter.line("description", front.description)
                + FrontMatter.line("github_username", front.github)
                + "lang: " + front.language + "\n---\n";
        if (talks.isEmpty()) {
            return head;
        }
        Set<String> slugs = new HashSet<>();
        List<TalkMarkdown> texts = new ArrayList<>();
        List<@Nullable String> addresses = new ArrayList<>();
        for (TalkContent talk : talks) {
            TalkMarkdown text = new TalkMarkdown(talk, front.language);
            String given = Slug.free(Slug.of(text.title()), slugs);
            String slug = talk.slug().isEmpty() ? given : talk.slug();
            slugs.add(slug);
            texts.add(text);
            addresses.add(slug.equals(given) ? null : slug);
        }
        List<String> sections = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            sections.add(texts.get(i).section(addresses.get(i)));
        }
        return head + "\n" + contents(front.language, texts, addresses) + "\n" + String.join("\n* * *\n\n", sections);
    }

    private static String contents(String language, List<TalkMarkdown> talks, List<@Nullable String> addresses) {
        String heading = language.equals("fr") ? "Sommaire" : "Contents";
        List<String> headings = new ArrayList<>(List.of(heading));
        for (int i = 0; i < talks.size(); i++) {
            if (addresses.get(i) == null) {
                headings.add(talks.get(i).title());
            }
        }
        Iterator<String> anchors = Anchor.ofAll(headings).iterator();
        anchors.next();
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < talks.size(); i++) {
            String address = addresses.get(i);
            String title = ExactText.escaped(talks.get(i).title(), "\\`*_[]<>&");
            entries.add("- [" + title + "](#" + Objects.requireNonNullElseGet(address, anchors::next) + ")\n");
        }
        return "## " + heading + "\n\n" + entries.stream().collect(Collectors.joining());
    }
}
