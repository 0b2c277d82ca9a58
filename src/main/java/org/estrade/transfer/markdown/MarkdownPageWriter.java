package org.estrade.transfer.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
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

/** Writes a page of talks in our own Markdown dialect, which {@link MarkdownPageImporter} reads. */
public final class MarkdownPageWriter {

    /**
     * The facts about the page and the speaker in the front matter. A text is empty when it is unknown.
     *
     * @param language the language code of the page
     * @param author the name of the speaker
     * @param github the user name of the speaker on GitHub
     */
    public record Front(String language, String title, String author, String description, String github) {}

    private MarkdownPageWriter() {}

    /** The Markdown of the page. */
    public static String of(Front front, List<TalkContent> talks) {
        StringBuilder text = new StringBuilder();
        try {
            write(front, talks, text);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return text.toString();
    }

    /** Writes the Markdown of the page, one talk at a time. */
    public static void write(Front front, List<TalkContent> talks, Appendable out) throws IOException {
        out.append("---\n"
                + FrontMatter.line("title", front.title)
                + FrontMatter.line("author", front.author)
                + FrontMatter.line("description", front.description)
                + FrontMatter.line("github_username", front.github)
                + "lang: " + front.language + "\n---\n");
        if (talks.isEmpty()) {
            return;
        }
        Set<String> slugs = new HashSet<>();
        List<TalkMarkdown> sectionWriters = new ArrayList<>();
        List<@Nullable String> chosenSlugs = new ArrayList<>();
        for (TalkContent talk : talks) {
            TalkMarkdown writer = new TalkMarkdown(talk, front.language);
            String slugOfTitle = Slug.free(Slug.of(writer.title()), slugs);
            String slug = talk.slug().isEmpty() ? slugOfTitle : talk.slug();
            slugs.add(slug);
            sectionWriters.add(writer);
            chosenSlugs.add(slug.equals(slugOfTitle) ? null : slug);
        }
        out.append("\n")
                .append(tableOfContents(front.language, sectionWriters, chosenSlugs))
                .append("\n");
        for (int i = 0; i < sectionWriters.size(); i++) {
            out.append(i == 0 ? "" : "\n* * *\n\n").append(sectionWriters.get(i).section(chosenSlugs.get(i)));
        }
    }

    private static String tableOfContents(
            String language, List<TalkMarkdown> talks, List<@Nullable String> chosenSlugs) {
        String heading = language.equals("fr") ? "Sommaire" : "Contents";
        List<String> headings = new ArrayList<>(List.of(heading));
        for (int i = 0; i < talks.size(); i++) {
            if (chosenSlugs.get(i) == null) {
                headings.add(talks.get(i).title());
            }
        }
        Iterator<String> anchors = Anchor.ofAll(headings).iterator();
        anchors.next();
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < talks.size(); i++) {
            String chosenSlug = chosenSlugs.get(i);
            String title = ExactText.escaped(talks.get(i).title(), "\\`*_[]<>&");
            entries.add("- [" + title + "](#" + Objects.requireNonNullElseGet(chosenSlug, anchors::next) + ")\n");
        }
        return "## " + heading + "\n\n" + entries.stream().collect(Collectors.joining());
    }
}
