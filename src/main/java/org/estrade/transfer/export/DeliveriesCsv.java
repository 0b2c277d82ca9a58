package org.estrade.transfer.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.estrade.talk.DeliveryContent;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.talk.SpeakerContent;
import org.estrade.talk.TalkContent;
import org.estrade.text.FormulaGuard;
import org.jspecify.annotations.Nullable;

/**
 * Writes deliveries as a table, with one row for each delivery. The rows are in the order of the talks, and in each talk the
 * newest delivery is first. A talk without deliveries has one row, so that no talk is missing.
 *
 * <p>The format is CSV as in RFC 4180: commas, CRLF, quotes where they are needed. A space separates several addresses in one
 * cell, and a comma separates several names.
 *
 * <p>Spreadsheets run a cell as a formula when it begins with certain characters. Such a cell is written with an apostrophe
 * before it, which the import removes.
 */
public final class DeliveriesCsv {

    public static final String TYPE = "text/csv;charset=UTF-8";

    private static final List<String> COLUMNS = List.of(
            "talk",
            "slug",
            "venue",
            "edition",
            "date",
            "end_date",
            "city",
            "online",
            "language",
            "cancelled",
            "speakers",
            "slides",
            "video",
            "article",
            "press",
            "code",
            "other",
            "note",
            "tags");

    /** The number of columns from {@code venue} to {@code note}: all but those of the talk, title, slug and tags. */
    private static final int COLUMNS_OF_DELIVERY = COLUMNS.size() - 3;

    private DeliveriesCsv() {}

    /**
     * The text of the CSV file.
     *
     * @param language the language of the titles; a talk without a title in this language has another title
     */
    public static String of(List<TalkContent> talks, String language) {
        StringBuilder text = new StringBuilder();
        try {
            write(talks, language, text);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return text.toString();
    }

    /** Writes the CSV file, see {@link #of}. */
    public static void write(List<TalkContent> talks, String language, Appendable out) throws IOException {
        CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180);
        csv.printRecord(COLUMNS);
        for (TalkContent talk : talks) {
            if (talk.deliveries().isEmpty()) {
                csv.printRecord(row(talk, language, null));
            }
            for (DeliveryContent delivery : talk.deliveriesNewestFirst()) {
                csv.printRecord(row(talk, language, delivery));
            }
        }
    }

    private static List<String> row(TalkContent talk, String language, @Nullable DeliveryContent delivery) {
        Stream<String> facts = delivery == null
                ? Stream.generate(() -> "").limit(COLUMNS_OF_DELIVERY)
                : Stream.concat(facts(delivery), Stream.of(textOrEmpty(delivery.note())));
        return Stream.of(Stream.of(talk.title(language), talk.slug()), facts, Stream.of(String.join(", ", talk.tags())))
                .flatMap(cells -> cells)
                .map(FormulaGuard::guarded)
                .toList();
    }

    private static Stream<String> facts(DeliveryContent delivery) {
        return Stream.concat(
                Stream.of(
                        delivery.venue().name(),
                        textOrEmpty(delivery.edition()),
                        textOrEmpty(delivery.date()),
                        textOrEmpty(delivery.endDate()),
                        textOrEmpty(delivery.city()),
                        yesOrEmpty(delivery.online()),
                        textOrEmpty(delivery.language()),
                        yesOrEmpty(delivery.cancelled()),
                        delivery.speakers().stream().map(SpeakerContent::name).collect(Collectors.joining(", "))),
                Stream.of(LinkKind.values()).map(kind -> addresses(delivery, kind)));
    }

    private static String addresses(DeliveryContent delivery, LinkKind kind) {
        return delivery.links().stream()
                .filter(link -> link.kind() == kind)
                .map(LinkContent::url)
                .collect(Collectors.joining(" "));
    }

    private static String yesOrEmpty(boolean value) {
        return value ? "yes" : "";
    }

    private static String textOrEmpty(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
