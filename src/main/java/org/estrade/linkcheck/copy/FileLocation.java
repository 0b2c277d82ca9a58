package org.estrade.linkcheck.copy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import okhttp3.HttpUrl;

/**
 * Where the bytes of a linked file are.
 *
 * @param address the address of the bytes
 * @param name the file name
 */
public record FileLocation(String address, String name) {

    private static final List<String> ENDINGS = List.of(".pdf", ".pptx", ".odp");

    /**
     * The location of the file to which a link leads: the address itself, or the raw file behind the page of a file of
     * GitHub and GitLab. Empty when the address does not end like that of a file that this site keeps.
     */
    public static Optional<FileLocation> of(String link) {
        HttpUrl url = HttpUrl.parse(link);
        if (url == null) {
            return Optional.empty();
        }
        List<String> path = url.pathSegments();
        String name = path.get(path.size() - 1);
        if (ENDINGS.stream().noneMatch(name.toLowerCase(Locale.ROOT)::endsWith)) {
            return Optional.empty();
        }
        return Optional.of(new FileLocation(raw(url, path).toString(), name));
    }

    private static HttpUrl raw(HttpUrl url, List<String> path) {
        if (url.host().equals("github.com") && path.size() > 4 && path.get(2).equals("blob")) {
            // github.com/owner/repository/blob/branch/file
            return url.newBuilder()
                    .host("raw.githubusercontent.com")
                    .removePathSegment(2)
                    .query(null)
                    .fragment(null)
                    .build();
        }
        int blob = path.indexOf("blob");
        if (blob > 1 && path.get(blob - 1).equals("-")) {
            // gitlab.com/group/project/-/blob/branch/file
            return url.newBuilder()
                    .setPathSegment(blob, "raw")
                    .query(null)
                    .fragment(null)
                    .build();
        }
        return url;
    }
}
