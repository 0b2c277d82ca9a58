package org.estrade.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Hundreds of ways to write a script, and what of a page would run one. */
public final class ForeignScripts {

    /** What would run, by itself or when somebody acts. */
    private static final List<String> ELEMENTS = List.of(
            "<script>%s</script>",
            "<img src=x onerror=%s>",
            "<svg onload=%s>",
            "<svg><script>%s</script></svg>",
            "<svg><animate onbegin=%s attributeName=x dur=1s>",
            "<math><mtext><img src=x onerror=%s></mtext></math>",
            "<iframe srcdoc=\"<script>%s</script>\"></iframe>",
            "<iframe src=\"javascript:%s\"></iframe>",
            "<a href=\"javascript:%s\">x</a>",
            "<form action=\"javascript:%s\"><button>x</button></form>",
            "<details open ontoggle=%s>",
            "<video><source onerror=%s></video>",
            "<body onload=%s>",
            "<input autofocus onfocus=%s>",
            "<object data=\"javascript:%s\"></object>",
            "<base href=\"javascript:%s//\">",
            "<style>@import 'javascript:%s'</style>",
            "<template><script>%s</script></template>",
            "<noscript><p title=\"</noscript><img src=x onerror=%s>\">",
            "<meta http-equiv=refresh content=\"0;url=javascript:%s\">",
            "[x](javascript:%s)",
            "[x](<java\tscript:%s>)",
            "![x](javascript:%s)",
            "<javascript:%s>",
            "[x]: javascript:%s\n\n[x]",
            "{cdi:siteHeader.name}%s",
            "{{constructor.constructor('%s')()}}",
            "${%s}");

    /** How it may be hidden: in another spelling, or behind what ends an attribute, a comment or a script. */
    private static final List<String> DISGUISES = List.of(
            "%s",
            "\"'>%s",
            "--><!-- -->%s",
            "</title></textarea></style></script>%s",
            "`%s`",
            "<![CDATA[%s]]>",
            "\u00a0%s\u200b",
            "<<%s",
            "&lt;%s",
            "> %s",
            "    %s",
            "*%s*");

    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "action", "formaction", "data", "poster", "xlink:href");

    private ForeignScripts() {}

    /** The texts to write into a field. */
    public static List<String> all() {
        return ELEMENTS.stream()
                .map(element -> element.replace("%s", "alert(1)"))
                .flatMap(element -> Stream.concat(
                        DISGUISES.stream().map(disguise -> disguise.replace("%s", element)),
                        Stream.of(element.toUpperCase(Locale.ROOT).replace("ALERT", "alert"))))
                .toList();
    }

    /** What of a page would run a script of somebody else, even without the content policy. */
    public static List<String> aliveIn(String html) {
        return aliveIn(Jsoup.parse(html));
    }

    /** What of a parsed page would run a script of somebody else, even without the content policy. */
    public static List<String> aliveIn(Document page) {
        List<String> found = new ArrayList<>();
        page.getAllElements().forEach(element -> found.addAll(alive(element)));
        return found;
    }

    /** What of an element would run a script. */
    private static List<String> alive(Element element) {
        List<String> found = new ArrayList<>();
        boolean isOurs =
                element.attr("src").startsWith("/js/") || element.attr("type").equals("application/ld+json");
        if (element.normalName().equals("script") && !isOurs) {
            found.add(element.outerHtml());
        }
        if (Set.of("object", "embed", "base", "animate", "math").contains(element.normalName())) {
            found.add(element.outerHtml());
        }
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            String address =
                    attribute.getValue().replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
            boolean runs = name.startsWith("on") || name.equals("srcdoc") || name.equals("style");
            boolean leads = ADDRESSES.contains(name) && address.matches("(?:java|vb)script:.*|data:.*");
            if (runs || leads) {
                found.add(element.cssSelector() + " " + attribute);
            }
        }
        return found;
    }
}
