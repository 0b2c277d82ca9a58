package org.estrade.transfer.export;

import java.util.List;
import org.estrade.site.SiteContent;

/**
 * A public file, which can be downloaded without signing in.
 *
 * @param key the key of the description of the file in {@link ExportMessages}
 * @param paths the path of the file, or its path in each language of the site
 */
public record PublicFile(String key, List<String> paths) {

    static List<PublicFile> of(SiteContent site) {
        return List.of(
                inEachLanguage(site, "markdown", "/talks.md"),
                new PublicFile("json", List.of("/talks.json")),
                inEachLanguage(site, "table", "/deliveries.csv"),
                new PublicFile("bibtex", List.of("/talks.bib")),
                new PublicFile("csl", List.of("/talks.csl.json")),
                inEachLanguage(site, "feed", "/feed.atom"),
                inEachLanguage(site, "calendar", "/calendar.ics"));
    }

    private static PublicFile inEachLanguage(SiteContent site, String key, String path) {
        return new PublicFile(
                key,
                site.languages().stream()
                        .map(language -> site.at(language, path))
                        .toList());
    }
}
