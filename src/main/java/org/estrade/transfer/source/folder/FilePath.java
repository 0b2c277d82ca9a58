package org.estrade.transfer.source.folder;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the path of a file says of it: whether talks can stand in the file, and whether the path is safe. */
final class FilePath {

    private static final int LONGEST = 300;

    private static final Set<String> PAGES = Set.of(
            "md", "markdown", "mdx", "txt", "html", "htm", "yml", "yaml", "json", "toml", "csv", "tsv", "bib", "ics");

    private static final Set<String> ARCHIVES =
            Set.of("zip", "tar", "gz", "tgz", "bz2", "xz", "7z", "rar", "jar", "zst");

    /** Folders of site generators, tools and systems that hold no page of the author's. */
    private static final Pattern NO_PAGES_FOLDER = Pattern.compile(
            "(?i)(?:^|.*/)(?:\\.[^/]*|__macosx|node_modules|vendor"
                    + "|themes|_?layouts|_includes|_sass|_site|_plugins|public|archetypes|i18n|assets|static|dist|build)/");

    /** Files that every repository has and that are no page of talks. */
    private static final Pattern NO_PAGE =
            Pattern.compile("(?i)(?:.*/)?(?:\\..*|_index\\..*|_config.*|config\\..*|hugo\\..*"
                    + "|(?:licen[cs]e|copying|contributing|changelog|code_of_conduct|security|robots|humans|cname|404)(?:\\..*)?"
                    + "|package(?:-lock)?\\.json|composer\\.json|tsconfig\\.json|manifest\\.json|netlify\\.toml|cargo\\.toml"
                    + "|pyproject\\.toml|requirements.*\\.txt)");

    private FilePath() {}

    /** The path with slashes; null for one that leads out of the folder, or that no system would write. */
    static @Nullable String normalized(String written) {
        String path = written.replace('\\', '/');
        boolean unsafe = path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || ("/" + path + "/").contains("/../")
                || path.length() > LONGEST
                || path.chars().anyMatch(Character::isISOControl);
        return unsafe || path.isBlank() ? null : path.replaceAll("(?:^|(?<=/))(?:\\./)+", "");
    }

    /** The folder without pages that a path leads into, with a slash at its end; null for any other path. */
    static @Nullable String folderWithoutPages(String path) {
        var folder = NO_PAGES_FOLDER.matcher(path);
        return folder.lookingAt() ? folder.group() : null;
    }

    static boolean isArchive(String path) {
        return ARCHIVES.contains(ending(path));
    }

    static boolean isPage(String path) {
        return PAGES.contains(ending(path)) && !NO_PAGE.matcher(path).matches();
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
