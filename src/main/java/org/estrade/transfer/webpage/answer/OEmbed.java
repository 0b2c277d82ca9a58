package org.estrade.transfer.webpage.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.estrade.talk.LinkKind;
import org.estrade.transfer.recognise.link.LinkRecogniser;
import org.estrade.transfer.webpage.described.Described;
import org.estrade.transfer.webpage.described.Described.Kind;
import org.estrade.transfer.webpage.described.Fact;
import org.estrade.transfer.webpage.described.Origin;

/** Reads the answer of oEmbed: the title and the author of a recording or of a deck of slides. */
final class OEmbed {

    private OEmbed() {}

    static boolean isOEmbed(JsonNode value) {
        return value.hasNonNull("title") && value.hasNonNull("type") && value.has("version") && !value.has("@type");
    }

    static Described read(JsonNode value) {
        String type = value.path("type").asText("").toLowerCase(Locale.ROOT);
        String provider = value.path("provider_url").asText("");
        boolean isSlides = LinkRecogniser.recognise("", provider).kind() == LinkKind.SLIDES
                || value.path("provider_name")
                        .asText("")
                        .toLowerCase(Locale.ROOT)
                        .matches(".*(?:slide|deck).*");
        Kind kind = isSlides ? Kind.SLIDES : type.equals("video") ? Kind.RECORDING : Kind.PAGE;
        return new Described(kind, Origin.EMBED)
                .add(Fact.NAME, value.path("title").asText(""))
                .add(Fact.PERFORMER, value.path("author_name").asText(""))
                .add(Fact.DESCRIPTION, value.path("description").asText(""))
                .add(Fact.PUBLISHED, value.path("upload_date").asText(""));
    }
}
