package org.estrade.transfer;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.estrade.transfer.ReadingView.Field;
import org.estrade.transfer.ReadingView.Option;
import org.estrade.transfer.ReadingView.Venue;
import org.estrade.transfer.recognise.Interpretation.Reason;
import org.estrade.transfer.recognise.Shape;
import org.estrade.transfer.recognise.date.DayMonthOrder;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.field.FieldMapping;
import org.estrade.transfer.source.ImportChoices;
import org.estrade.transfer.source.ReadPage;
import org.estrade.transfer.source.folder.Omission;
import org.jspecify.annotations.Nullable;

/** How a text was read, in words, in the language of the interface. */
final class ReadingWords {

    /** The shapes that headings and bullets can be read in; any other shape is the only one of its format. */
    private static final List<Shape> OUTLINES =
            List.of(Shape.BULLET_A_DELIVERY, Shape.EVENT_FIRST, Shape.TALK_FIRST, Shape.HEADING_A_DELIVERY);

    /** A file with more fields is no list that anybody checks by hand. */
    private static final int MOST_FIELDS = 60;

    private final ReadingMessages messages;

    ReadingWords(String language) {
        messages = MessageBundles.get(ReadingMessages.class, Localized.Literal.of(language));
    }

    ReadingMessages messages() {
        return messages;
    }

    /** The view of a text that was read with these choices. */
    ReadingView view(ReadPage read, ImportChoices choices) {
        Shape taken = read.shape();
        Reason reason = read.reason();
        return new ReadingView(
                taken == null,
                taken == null ? List.of() : shapes(taken, choices.reading().shape()),
                reason == null ? "" : reason(reason),
                read.mapping().facts().keySet().stream()
                        .limit(MOST_FIELDS)
                        .map(name -> field(name, read.mapping()))
                        .toList(),
                read.dayOrMonthFirst() == null ? "" : read.dayOrMonthFirst(),
                orders(choices.reading().order()),
                read.relative() == null && choices.reading().baseAddress() == null ? "" : example(read.relative()),
                choices.reading().baseAddress() == null ? "" : choices.reading().baseAddress(),
                venues(read, choices),
                choices.joined().entrySet().stream()
                        .map(pair -> pair.getKey() + "-" + pair.getValue())
                        .sorted()
                        .toList(),
                choices.split().stream().sorted().toList());
    }

    private static String example(@Nullable String relative) {
        return relative == null ? "…" : relative;
    }

    private List<Option> shapes(Shape taken, @Nullable Shape chosen) {
        if (!OUTLINES.contains(taken)) {
            return List.of(new Option("", shape(taken), true));
        }
        return Stream.concat(
                        Stream.of(new Option("", messages.shapeAutomatic(shape(taken)), chosen == null)),
                        OUTLINES.stream().map(each -> new Option(each.name(), shape(each), each == chosen)))
                .toList();
    }

    private List<Option> orders(@Nullable DayMonthOrder chosen) {
        return List.of(
                new Option("", messages.orderProposed(), chosen == null),
                new Option("DAY_FIRST", messages.dayFirst(), chosen == DayMonthOrder.DAY_FIRST),
                new Option("MONTH_FIRST", messages.monthFirst(), chosen == DayMonthOrder.MONTH_FIRST));
    }

    private Field field(String name, FieldMapping mapping) {
        FactKind taken = mapping.factOf(name);
        return new Field(
                name,
                Arrays.stream(FactKind.values())
                        .map(kind -> new Option(kind.name(), messages.kind(kind), kind == taken))
                        .toList());
    }

    /** The deliveries that still lack a venue, and those that the speaker named one for. */
    private static List<Venue> venues(ReadPage read, ImportChoices choices) {
        return read.withoutVenue().stream()
                .map(each -> new Venue(
                        each.line(), each.title(), each.date(), choices.venues().getOrDefault(each.line(), "")))
                .toList();
    }

    private String reason(Reason reason) {
        return switch (reason) {
            case CHOSEN -> messages.reasonChosen();
            case MOST_COMPLETE, NEAREST -> messages.reasonMostComplete();
            case ONLY_SHAPE -> messages.reasonOnlyShape();
        };
    }

    /** How a text is arranged. */
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
     * Why files of a folder are left out.
     *
     * @param omission the name of an {@link Omission}
     * @param paths of the first of them
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
