package org.estrade.visitor.page;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.estrade.support.SiteFixture;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Hundreds of ways to write a script, in every text and address of a talk. None is alive in the parsed page, even without the
 * content policy.
 */
@QuarkusTest
class ForeignScriptsTest {

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

    @AfterEach
    void leaveNothing() {
        SiteFixture.empty();
    }

    @Test
    void noneIsAlive() {
        List<String> payloads = payloads();
        assertTrue(payloads.size() >= 300, "" + payloads.size());
        Set<String> alive = new TreeSet<>();
        for (int start = 0; start < payloads.size(); start += 12) {
            List<TalkContent> talks = new ArrayList<>();
            for (String payload : payloads.subList(start, Math.min(start + 12, payloads.size()))) {
                talks.add(talk("x" + talks.size(), payload));
            }
            SiteFixture.publishUnchecked(talks);
            for (String path : List.of("/", "/en", "/kit", "/talks/x0", "/?q=script")) {
                Document page = Jsoup.parse(given().get(path).asString());
                page.getAllElements().forEach(element -> alive.addAll(alive(element)));
            }
        }
        assertEquals(Set.of(), alive);
    }

    private static List<String> payloads() {
        return ELEMENTS.stream()
                .map(element -> element.replace("%s", "alert(1)"))
                .flatMap(element -> Stream.concat(
                        DISGUISES.stream().map(disguise -> disguise.replace("%s", element)),
                        Stream.of(element.toUpperCase(Locale.ROOT).replace("ALERT", "alert"))))
                .toList();
    }

    private static TalkContent talk(String slug, String evil) {
        return new TalkContent(
                slug,
                Map.of("fr", new TalkText(evil, evil), "en", new TalkText(evil, evil)),
                List.of(evil),
                List.of(DeliveryContent.at(new VenueContent(evil, evil))
                        .withCity(evil)
                        .withEdition(evil)
                        .withNote(evil)
                        .withLinks(List.of(
                                LinkContent.of(LinkKind.SLIDES, evil),
                                new LinkContent(LinkKind.OTHER, "javascript:alert(1)//" + evil, evil, null, evil)))),
                List.of());
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
