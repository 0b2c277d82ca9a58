package org.estrade.transfer.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.estrade.talk.TalkText;

/** The static site generators that talks are exported for: where each keeps its files, and how it marks drafts. */
enum StaticSite {
    /** A collection: the site's configuration lists {@code talks} under {@code collections}. */
    JEKYLL("_talks/%s.%s.md", "published", false),
    /** Files of two languages with one name are translations of each other. */
    HUGO("content/talks/%s.%s.md", "draft", true);

    private final String path;
    private final String draftField;
    private final boolean draftValue;

    StaticSite(String path, String draftField, boolean draftValue) {
        this.path = path;
        this.draftField = draftField;
        this.draftValue = draftValue;
    }

    /** The files by their paths: one a talk and a language that the talk has a title in. */
    Map<String, String> files(List<ExportedTalk> talks) {
        Map<String, String> files = new TreeMap<>();
        for (ExportedTalk talk : talks) {
            talk.content().texts().forEach((language, text) -> {
                if (!text.title().isBlank()) {
                    files.put(free(files, talk, language), file(talk, language, text));
                }
            });
        }
        return files;
    }

    private String file(ExportedTalk talk, String language, TalkText text) {
        Map<String, Boolean> draft = talk.draft() ? Map.of(draftField, draftValue) : Map.of();
        return FrontMatter.file(talk.content(), language, text, draft);
    }

    /** Drafts may have no address yet, or one that another draft has too. */
    private String free(Map<String, String> files, ExportedTalk talk, String language) {
        String slug = talk.content().slug().isEmpty() ? "talk" : talk.content().slug();
        String name = path.formatted(slug, language);
        for (int number = 2; files.containsKey(name); number++) {
            name = path.formatted(slug + "-" + number, language);
        }
        return name;
    }
}
