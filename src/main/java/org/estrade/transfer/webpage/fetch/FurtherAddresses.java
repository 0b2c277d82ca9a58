package org.estrade.transfer.webpage.fetch;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.estrade.transfer.webpage.WebPage;
import org.estrade.transfer.webpage.answer.CalendarReader;
import org.estrade.transfer.webpage.answer.JsonAnswers;
import org.estrade.transfer.webpage.item.SchemaReader;
import org.estrade.transfer.webpage.markup.PageHead;
import org.estrade.transfer.webpage.markup.PageParser;
import org.jsoup.nodes.Document;

/** Finds the answers that belong to a page: the data of pretalx, oEmbed, a calendar. */
final class FurtherAddresses {

    private static final int MOST = 2;

    /** A talk of pretalx: {@code /event/talk/CODE/}. */
    private static final Pattern TALK = Pattern.compile("(.*)/([a-zA-Z0-9_-]{1,60})/talk/([A-Z0-9]{3,12})/?");

    private FurtherAddresses() {}

    /** At most two addresses, of the host of the page. */
    static List<String> of(WebPage page) {
        if (JsonAnswers.isJson(page.text()) || CalendarReader.isCalendar(page.text())) {
            return List.of();
        }
        Document document = PageParser.parse(page.text(), page.address());
        boolean hasData = !SchemaReader.read(document).isEmpty();
        Stream<String> found = Stream.concat(
                pretalx(page, document),
                hasData ? Stream.empty() : Stream.of(PageHead.embed(document), PageHead.calendar(document)));
        return found.filter(address -> !address.isEmpty() && isOfHost(address, page.address()))
                .limit(MOST)
                .toList();
    }

    private static boolean isOfHost(String address, String page) {
        return host(address).isPresent() && host(address).equals(host(page));
    }

    private static Optional<String> host(String address) {
        return Optional.ofNullable(HttpUrl.parse(address)).map(HttpUrl::host);
    }

    private static Stream<String> pretalx(WebPage page, Document document) {
        String generator = document.select("meta[name=generator]").attr("content");
        boolean isPretalx = generator.toLowerCase(Locale.ROOT).contains("pretalx")
                || document.title().endsWith(":: pretalx");
        HttpUrl url = HttpUrl.parse(page.address());
        Matcher talk = TALK.matcher(url == null ? "" : url.encodedPath());
        if (!isPretalx || !talk.matches()) {
            return Stream.empty();
        }
        String api = talk.group(1) + "/api/events/" + talk.group(2) + "/";
        String query = "submissions/" + talk.group(3) + "/?expand=speakers,slots,resources";
        return Stream.of(api, api + query)
                .map(path -> Objects.requireNonNull(url).resolve(path))
                .filter(Objects::nonNull)
                .map(HttpUrl::toString);
    }
}
