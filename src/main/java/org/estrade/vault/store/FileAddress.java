package org.estrade.vault.store;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a stored file: {@code /slides/{hash}/{name}.pdf}. The hash decides which file it is. The name is only for
 * whoever reads the address or saves the file.
 *
 * @param hash the SHA-256 of the bytes, 64 hexadecimal digits
 * @param name the file name with its extension: letters, digits, dots and hyphens
 */
public record FileAddress(String hash, String name) {

    private static final Pattern PATH = Pattern.compile("/slides/([0-9a-f]{64})/([A-Za-z0-9][A-Za-z0-9.-]{0,119})");
    private static final Pattern ANYWHERE = Pattern.compile("^(?:https?://[^/]*)?/slides/([0-9a-f]{64})(?:/|$)");
    private static final int LONGEST_STEM = 80;

    /** The address that this path is; empty for any other text. */
    public static Optional<FileAddress> of(String path) {
        Matcher matcher = PATH.matcher(path);
        return matcher.matches() ? Optional.of(new FileAddress(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** Whether the text is the path of a file, which a link may have instead of a web address. */
    public static boolean isPath(String text) {
        return PATH.matcher(text).matches();
    }

    /** The hash in the address of a file, also in one with a scheme and a host; empty for any other address. */
    public static Optional<String> hashIn(String address) {
        Matcher matcher = ANYWHERE.matcher(address);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The absolute address of a path of a file. Any other address is returned as it is. */
    public static String absolute(String origin, String address) {
        return isPath(address) ? origin + address : address;
    }

    /**
     * The address of a file that was uploaded with a name.
     *
     * @param uploaded the file name on the computer of the speaker, which may be anything
     */
    public static FileAddress named(String hash, String uploaded, FileKind kind) {
        String base = uploaded.substring(Math.max(uploaded.lastIndexOf('/'), uploaded.lastIndexOf('\\')) + 1);
        int dot = base.lastIndexOf('.');
        String stem = Normalizer.normalize(dot > 0 ? base.substring(0, dot) : base, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String shortened =
                stem.substring(0, Math.min(stem.length(), LONGEST_STEM)).replaceAll("-$", "");
        return new FileAddress(hash, (shortened.isEmpty() ? "slides" : shortened) + "." + kind.extension());
    }

    /** The path of the file. */
    public String path() {
        return "/slides/" + hash + "/" + name;
    }

    /** The path of the page that shows the pages of a file as pictures. */
    public static String viewer(String hash) {
        return "/slides/" + hash;
    }

    /** The path of the picture of the first page. */
    public static String cover(String hash) {
        return "/slides/" + hash + "/pages/cover.jpg";
    }

    /** The path of the picture of a page. */
    public static String picture(String hash, int number) {
        return "/slides/" + hash + "/pages/" + number + ".jpg";
    }
}
