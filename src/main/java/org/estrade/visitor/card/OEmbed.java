package org.estrade.visitor.card;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.LinkedHashMap;
import java.util.Map;
import org.estrade.talk.TalkContent;
import org.estrade.visitor.view.Excerpt;
import org.estrade.visitor.view.TalkView;
import org.estrade.visitor.view.Visit;

/** The oEmbed response for a talk, of type rich: a block quotation without style and script. */
final class OEmbed {

    // the size of the quotation in pixels, with the usual font size of browsers
    private static final int WIDTH = 600;
    private static final int HEIGHT = 300;

    @CheckedTemplate(basePath = "visitor/card")
    private static final class Templates {

        static native TemplateInstance quotation(
                String address, String title, String excerpt, String language, String name);
    }

    private OEmbed() {}

    /**
     * The fields of the response.
     *
     * @param mostWidth the greatest width that the client allows, in pixels
     * @param mostHeight the greatest height that the client allows, in pixels
     */
    static Map<String, Object> of(TalkContent talk, Visit visit, int mostWidth, int mostHeight) {
        String title = SchemaWork.title(talk, visit);
        String address = visit.page(talk);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("version", "1.0");
        answer.put("type", "rich");
        answer.put("title", title);
        if (!visit.name().isEmpty()) {
            answer.put("author_name", visit.name());
            answer.put("author_url", visit.home());
            answer.put("provider_name", visit.name());
        }
        answer.put("provider_url", visit.home());
        answer.put("width", Math.min(WIDTH, mostWidth));
        answer.put("height", Math.min(HEIGHT, mostHeight));
        answer.put("html", quotation(talk, visit, title, address));
        CardPicture picture = CardPicture.of(talk, visit);
        // the picture has one size, and is left out when the client wants a smaller one
        if (mostWidth >= picture.width() && mostHeight >= picture.height()) {
            answer.put("thumbnail_url", picture.address());
            answer.put("thumbnail_width", picture.width());
            answer.put("thumbnail_height", picture.height());
        }
        return answer;
    }

    private static String quotation(TalkContent talk, Visit visit, String title, String address) {
        TalkView.Words words = TalkView.Words.of(talk, visit.audience());
        return Templates.quotation(address, title, Excerpt.of(words, 200), words.language(), visit.name())
                .render()
                .strip();
    }
}
