package org.estrade.visitor.feed;

import java.util.List;
import java.util.Map;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.PartialDate;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.VenueContent;

/** Texts that formats trip over. */
public final class OddTalks {

    /** What one format or another has a meaning for, or no way to write at all. */
    static final String ODD =
            "\\ ; , : \" ' { } % # & _ ~ ^ $ @ ]]> <b> --> {{x}} \\n \u0000\u0001\u0008\u000B\u001F\u007F\u0085\uFFFE\uD800 "
                    + "é e\u0301 👩‍🏫";

    public static final String EMOJI = "👩‍🏫🧑🏽‍🚀🇫🇷".repeat(60);

    private OddTalks() {}

    public static List<TalkContent> all() {
        return List.of(odd("odd", ODD), odd("emoji", EMOJI), odd("lines", "one\r\ntwo\rthree\nfour\u2028five\tsix"));
    }

    private static TalkContent odd(String slug, String text) {
        return new TalkContent(
                slug,
                Map.of(
                        "fr",
                        new TalkText(text, text + "\n\n```\n" + text + "\n```\n\n[" + text + "](https://x.example/)")),
                List.of(text, "tag, two"),
                List.of(DeliveryContent.at(VenueContent.of(text))
                        .withDate(PartialDate.of(2025, 11, 20))
                        .withCity(text)
                        .withEdition(text)
                        .withNote(text)
                        .withSpeakers(List.of(SpeakerContent.of(text), SpeakerContent.of("A, B and C")))
                        .withLinks(List.of(
                                new LinkContent(LinkKind.OTHER, "https://x.example/?a=1&b={2}", text, "en", text)))),
                List.of());
    }
}
