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
 * Deliveries as a table: one row a delivery, in the order of the talks, the newest delivery of each first. The format is
 * CSV by RFC 4180: commas, CRLF, quotes where they are needed. Several addresses or names in one cell have a space or a
 * comma between them. A talk without deliveries has one row, so that no talk is missing.
 *
 * <p>Spreadsheets take a cell that begins with certain signs for a formula and run it. Such a cell has an apostrophe before
 * it, which the import takes away again.
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
            "code",
            "other",
            "note",
            "tags");

    private DeliveriesCsv() {}

    /**
     * The table as text.
     *
     * @param language that titles are shown in, where a talk has one in it
     */
    public static String of(List<TalkContent> talks, String language) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecord(COLUMNS);
            for (TalkContent talk : talks) {
                if (talk.deliveries().isEmpty()) {
                    csv.printRecord(row(talk, language, null));
                }
                for (DeliveryContent delivery : talk.deliveriesNewestFirst()) {
                    csv.printRecord(row(talk, language, delivery));
                }
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return text.toString();
    }

    private static List<String> row(TalkContent talk, String language, @Nullable DeliveryContent delivery) {
        Stream<String> facts = delivery == null
                ? Stream.generate(() -> "").limit(14)
                : Stream.concat(facts(delivery), Stream.of(text(delivery.note())));
        return Stream.of(Stream.of(talk.title(language), talk.slug()), facts, Stream.of(String.join(", ", talk.tags())))
                .flatMap(cells -> cells)
                .map(FormulaGuard::guarded)
                .toList();
    }

    private static Stream<String> facts(DeliveryContent delivery) {
        return Stream.concat(
                Stream.of(
                        delivery.venue().name(),
                        text(delivery.edition()),
                        text(delivery.date()),
                        text(delivery.endDate()),
                        text(delivery.city()),
                        yes(delivery.online()),
                        text(delivery.language()),
                        yes(delivery.cancelled()),
                        delivery.speakers().stream().map(SpeakerContent::name).collect(Collectors.joining(", "))),
                Stream.of(LinkKind.values()).map(kind -> addresses(delivery, kind)));
    }

    private static String addresses(DeliveryContent delivery, LinkKind kind) {
        return delivery.links().stream()
                .filter(link -> link.kind() == kind)
                .map(LinkContent::url)
                .collect(Collectors.joining(" "));
    }

    private static String yes(boolean fact) {
        return fact ? "yes" : "";
    }

    private static String text(@Nullable Object fact) {
        return Objects.toString(fact, "");
    }
}
