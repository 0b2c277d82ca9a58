package org.estrade.transfer.webpage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.estrade.transfer.recognise.link.FoundLink;
import org.estrade.transfer.webpage.answer.CalendarReader;
import org.estrade.transfer.webpage.answer.JsonAnswers;
import org.estrade.transfer.webpage.choice.Asked;
import org.estrade.transfer.webpage.choice.FactChoice;
import org.estrade.transfer.webpage.choice.PageFacts;
import org.estrade.transfer.webpage.choice.PageParts;
import org.estrade.transfer.webpage.described.Described;
import org.estrade.transfer.webpage.item.SchemaReader;
import org.estrade.transfer.webpage.markup.HEvent;
import org.estrade.transfer.webpage.markup.PageBody;
import org.estrade.transfer.webpage.markup.PageHead;
import org.estrade.transfer.webpage.markup.PageParser;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads what a page and the answers that belong to it say about a delivery. */
public final class WebPageReader {

    private final List<Described> described = new ArrayList<>();
    private final List<FoundLink> materials = new ArrayList<>();
    private PageParts parts = PageParts.none();
    private String canonical = "";

    private WebPageReader() {}

    /**
     * Reads several answers as one.
     *
     * @param answers the page, and the answers that it names: oEmbed, a calendar, the data of its schedule
     */
    public static PageFacts read(Asked asked, List<WebPage> answers) {
        WebPageReader reader = new WebPageReader();
        answers.forEach(reader::add);
        reader.described.sort(Comparator.comparing(Described::origin));
        return FactChoice.choose(asked, reader.described, reader.parts, reader.canonical, reader.materials);
    }

    private void add(WebPage answer) {
        if (CalendarReader.isCalendar(answer.text())) {
            described.addAll(CalendarReader.read(answer.text()));
        } else if (JsonAnswers.isJson(answer.text())) {
            described.addAll(JsonAnswers.read(answer.text()));
        } else {
            addPage(PageParser.parse(answer.text(), answer.address()));
        }
    }

    private void addPage(Document page) {
        described.addAll(SchemaReader.read(page));
        described.addAll(HEvent.read(page));
        Element main = PageBody.main(page);
        materials.addAll(PageBody.materials(main));
        parts = new PageParts(PageHead.preview(page), PageHead.title(page), PageBody.read(main));
        canonical = PageHead.canonical(page);
    }
}
