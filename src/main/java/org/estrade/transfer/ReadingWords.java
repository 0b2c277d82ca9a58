package org.estrade.transfer;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.estrade.talk.PartialDate;
import org.estrade.talk.words.DateWords;
import org.estrade.transfer.ReadingView.DeliveryWithoutVenue;
import org.estrade.transfer.ReadingView.Field;
import org.estrade.transfer.ReadingView.Option;
import org.estrade.transfer.recognise.Interpretation.Reason;
import org.estrade.transfer.recognise.Shape;
import org.estrade.transfer.recognise.date.DayMonthOrder;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.estrade.transfer.source.ImportChoices;
import org.estrade.transfer.source.ReadingResult;
import org.estrade.transfer.source.folder.Omission;
import org.jspecify.annotations.Nullable;

/** Describes in the language of the interface how a text was read. */
final class ReadingWords {

    /** The shapes of a text with headings and bullets. Any other format can be read in one shape only. */
    private static final List<Shape> OUTLINE_SHAPES =
            List.of(Shape.BULLET_A_DELIVERY, Shape.EVENT_FIRST, Shape.TALK_FIRST, Shape.HEADING_A_DELIVERY);

    /** The largest number of fields that the preview lists. Nobody checks a longer list by hand. */
    private static final int MAX_FIELDS = 60;

    private final ReadingMessages messages;

    private final Locale locale;

    ReadingWords(Locale locale) {
        this.locale = locale;
        messages = MessageBundles.get(ReadingMessages.class, Localized.Literal.of(locale.getLanguage()));
    }

    ReadingMessages messages() {
        return messages;
    }

    /** The view of a text that was read with these choices. */
    ReadingView view(ReadingResult reading, ImportChoices choices) {
        Shape current = reading.shape();
        Reason reason = reading.reason();
        return new ReadingView(
                current == null,
                current == null
                        ? List.of()
                        : shapeOptions(current, choices.reading().shape()),
                reason == null ? "" : reason(reason),
                reading.mapping().facts().keySet().stream()
                        .limit(MAX_FIELDS)
                        .map(name -> field(name, reading.mapping()))
                        .toList(),
                reading.dayOrMonthFirst() == null ? "" : reading.dayOrMonthFirst(),
                orderOptions(choices.reading().order()),
                reading.relativeAddress() == null && choices.reading().baseAddress() == null
                        ? ""
                        : example(reading.relativeAddress()),
                choices.reading().baseAddress() == null ? "" : choices.reading().baseAddress(),
                deliveriesWithoutVenue(reading, choices),
                choices.joined().entrySet().stream()
                        .map(pair -> pair.getKey() + "-" + pair.getValue())
                        .sorted()
                        .toList(),
                choices.split().stream().sorted().toList());
    }

    private static String example(@Nullable String relative) {
        return relative == null ? "…" : relative;
    }

    private List<Option> shapeOptions(Shape current, @Nullable Shape chosen) {
        if (!OUTLINE_SHAPES.contains(current)) {
            return List.of(new Option("", shape(current), true));
        }
        return Stream.concat(
                        Stream.of(new Option("", messages.shapeAutomatic(shape(current)), chosen == null)),
                        OUTLINE_SHAPES.stream().map(shape -> new Option(shape.name(), shape(shape), shape == chosen)))
                .toList();
    }

    private List<Option> orderOptions(@Nullable DayMonthOrder chosen) {
        return List.of(
                new Option("", messages.orderProposed(), chosen == null),
                new Option("DAY_FIRST", messages.dayFirst(), chosen == DayMonthOrder.DAY_FIRST),
                new Option("MONTH_FIRST", messages.monthFirst(), chosen == DayMonthOrder.MONTH_FIRST));
    }

    private Field field(String name, FieldMapping mapping) {
        FactKind current = mapping.factOf(name);
        return new Field(
                name,
                Arrays.stream(FactKind.values())
                        .map(kind -> new Option(kind.name(), messages.kind(kind), kind == current))
                        .toList());
    }

    /** The deliveries for which the text names no venue, with the venue that the speaker gave. */
    private List<DeliveryWithoutVenue> deliveriesWithoutVenue(ReadingResult reading, ImportChoices choices) {
        return reading.withoutVenue().stream()
                .map(delivery -> new DeliveryWithoutVenue(
                        delivery.line(),
                        delivery.title(),
                        delivery.date().isEmpty() ? "" : date(delivery.date()),
                        choices.venues().getOrDefault(delivery.line(), "")))
                .toList();
    }

    /** A date in words. */
    String date(String isoDate) {
        return DateWords.of(PartialDate.parse(isoDate), locale);
    }

    private String reason(Reason reason) {
        return switch (reason) {
            case CHOSEN -> messages.reasonChosen();
            case MOST_COMPLETE, NEAREST -> messages.reasonMostComplete();
            case ONLY_SHAPE -> messages.reasonOnlyShape();
        };
    }

    /** The name of a shape. */
    String shape(Shape shape) {
        return switch (shape) {
            case BULLET_A_DELIVERY -> messages.shapeBullets();
            case EVENT_FIRST -> messages.shapeEvents();
            case TALK_FIRST -> messages.shapeTalks();
            case HEADING_A_DELIVERY -> messages.shapeHeadings();
            case TABLE -> messages.shapeTable();
            case RECORDS -> messages.shapeRecords();
            case FRONT_MATTER -> messages.shapeFrontMatter();
            case OWN_EXPORT -> messages.shapeOwnExport();
        };
    }

    /**
     * The sentence that says why files of a folder are left out.
     *
     * @param omission the name of an {@link Omission}
     * @param count the number of files
     * @param paths the paths of the first files
     */
    String filesLeftOut(String omission, long count, String paths) {
        return switch (Omission.valueOf(omission)) {
            case NO_PAGE -> messages.filesNoPage(count, paths);
            case NO_TALK -> messages.filesNoTalk(count, paths);
            case DRAFT -> messages.filesDraft(count, paths);
            case UNDECODABLE -> messages.filesUndecodable(count, paths);
            case TOO_LARGE -> messages.filesTooLarge(count, paths);
            case ARCHIVE -> messages.filesArchives(count, paths);
            case UNSAFE_PATH -> messages.filesUnsafe(count, paths);
        };
    }
}
