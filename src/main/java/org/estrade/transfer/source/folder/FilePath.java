package org.estrade.transfer.source.folder;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides by the path of a file whether the file can contain talks, and whether the path is safe. */
final class FilePath {

    private static final int MAX_LENGTH = 300;

    private static final Set<String> PAGE_EXTENSIONS = Set.of(
            "md", "markdown", "mdx", "txt", "html", "htm", "yml", "yaml", "json", "toml", "csv", "tsv", "bib", "ics");

    /** Scripts that are named after talks. A site has many scripts, of which the others hold no talks. */
    private static final Pattern SCRIPT_OF_TALKS = Pattern.compile(
            "(?i)(?:.*/)?[\\w.-]{0,40}(?:talk|speaking|conference|presentation|event)[\\w.-]{0,40}\\.(?:js|mjs|ts)");

    private static final Set<String> ARCHIVE_EXTENSIONS =
            Set.of("zip", "tar", "gz", "tgz", "bz2", "xz", "7z", "rar", "jar", "zst");

    /** The folders of site generators, tools and operating systems, which contain no page of the author. */
    private static final Pattern FOLDER_WITHOUT_PAGES = Pattern.compile(
            "(?i)(?:^|.*/)(?:\\.[^/]*|__macosx|node_modules|vendor"
                    + "|themes|_?layouts|_includes|_sass|_site|_plugins|public|archetypes|i18n|assets|static|dist|build)/");

    /** The files that many repositories have and that contain no talks. */
    private static final Pattern FILE_WITHOUT_TALKS =
            Pattern.compile("(?i)(?:.*/)?(?:\\..*|_index\\..*|_config.*|config\\..*|hugo\\..*"
                    + "|(?:licen[cs]e|copying|contributing|changelog|code_of_conduct|security|robots|humans|cname|404)(?:\\..*)?"
                    + "|package(?:-lock)?\\.json|composer\\.json|tsconfig\\.json|manifest\\.json|netlify\\.toml|cargo\\.toml"
                    + "|pyproject\\.toml|requirements.*\\.txt)");

    private FilePath() {}

    /** The path with slashes; null for a path that leaves the folder, is too long, or contains control characters. */
    static @Nullable String normalized(String written) {
        String path = written.replace('\\', '/');
        boolean unsafe = path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || ("/" + path + "/").contains("/../")
                || path.length() > MAX_LENGTH
                || path.chars().anyMatch(Character::isISOControl);
        return unsafe || path.isBlank() ? null : path.replaceAll("(?:^|(?<=/))\\./", "");
    }

    /** The folder in the path that contains no pages, with a slash at its end; null when the path has no such folder. */
    static @Nullable String folderWithoutPages(String path) {
        Matcher folder = FOLDER_WITHOUT_PAGES.matcher(path);
        return folder.lookingAt() ? folder.group() : null;
    }

    static boolean isArchive(String path) {
        return ARCHIVE_EXTENSIONS.contains(extension(path));
    }

    static boolean isPage(String path) {
        return (PAGE_EXTENSIONS.contains(extension(path))
                        || SCRIPT_OF_TALKS.matcher(path).matches())
                && !FILE_WITHOUT_TALKS.matcher(path).matches();
    }

    private static String extension(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
