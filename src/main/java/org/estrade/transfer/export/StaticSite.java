package org.estrade.transfer.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.estrade.talk.TalkText;

/** The static site generators for which talks are exported, with the path of a file and the mark of a draft. */
enum StaticSite {
    /** Jekyll: the talks are a collection. The configuration of the site must list {@code talks} under {@code collections}. */
    JEKYLL("_talks/%s.%s.md", "published", false),
    /** Hugo: two files with the same name and different languages are translations of each other. */
    HUGO("content/talks/%s.%s.md", "draft", true);

    private final String path;
    private final String draftField;
    private final boolean draftValue;

    StaticSite(String path, String draftField, boolean draftValue) {
        this.path = path;
        this.draftField = draftField;
        this.draftValue = draftValue;
    }

    /** The content of each file by its path. A talk has a file for each language in which it has a title. */
    Map<String, String> files(List<ExportedTalk> talks) {
        Map<String, String> files = new TreeMap<>();
        for (ExportedTalk talk : talks) {
            talk.content().texts().forEach((language, text) -> {
                if (!text.title().isBlank()) {
                    files.put(freePath(files, talk, language), file(talk, language, text));
                }
            });
        }
        return files;
    }

    private String file(ExportedTalk talk, String language, TalkText text) {
        Map<String, Boolean> draft = talk.draft() ? Map.of(draftField, draftValue) : Map.of();
        return FrontMatterFile.content(talk.content(), language, text, draft);
    }

    /** The path of the file of a talk. A number makes the path unique, because a draft may have no slug or a slug in use. */
    private String freePath(Map<String, String> files, ExportedTalk talk, String language) {
        String slug = talk.content().slug().isEmpty() ? "talk" : talk.content().slug();
        String filePath = path.formatted(slug, language);
        for (int number = 2; files.containsKey(filePath); number++) {
            filePath = path.formatted(slug + "-" + number, language);
        }
        return filePath;
    }
}
