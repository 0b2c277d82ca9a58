package org.estrade.transfer.source;

import java.util.List;
import java.util.regex.Pattern;
import org.estrade.talk.DeliveryContent;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.encoding.UnreadablePage.Reason;
import org.estrade.transfer.markdown.ImportedPage;
import org.estrade.transfer.recognise.Choices;
import org.estrade.transfer.recognise.Interpretation;
import org.estrade.transfer.recognise.Occurrence;
import org.estrade.transfer.recognise.Shape;
import org.estrade.transfer.recognise.field.FactKind;
import org.estrade.transfer.recognise.file.FileRecogniser;
import org.estrade.transfer.recognise.record.Value;
import org.estrade.transfer.source.format.ParsedText;
import org.estrade.transfer.source.format.TextFormat;
import org.jspecify.annotations.Nullable;

/**
 * What one file says.
 *
 * @param interpretation with the line numbers of the file
 * @param parsed what the reader of the format found
 * @param own the page when it is in our own dialect or our own export, null for any other file
 */
record FileReading(
        SourceFile file,
        ParsedText parsed,
        Interpretation interpretation,
        @Nullable ImportedPage own) {

    private static final double MOST = 0.8;

    /** So many dated deliveries make a page of talks of a page whose path does not say that it is one. */
    private static final int FEWEST_DELIVERIES = 2;

    private static final Pattern TALKS = Pattern.compile(
            "(?i)(?:^|[/_-])(?:talks?|speaking|speaker|conf(?:erences?)?s?|presentations?|events?|deliveries|interventions?)(?:$|[/_.-])");
    private static final Pattern POSTS = Pattern.compile("(?i)(?:^|/)_?(?:posts?|blog|articles?|news|drafts?)/");

    /**
     * Reads a file in the format that gives the most complete deliveries.
     *
     * @throws UnreadablePage when it can be read in none
     */
    static FileReading of(SourceFile file, Choices choices) throws UnreadablePage {
        ImportedPage own = file.path().isEmpty() ? null : OwnDialect.read(file.text());
        if (own != null) {
            ParsedText nothing = new ParsedText(TextFormat.MARKDOWN, List.of(), null, List.of());
            return new FileReading(file, nothing, OwnDialect.interpretation(own, Shape.TALK_FIRST), own);
        }
        FileReading best = null;
        UnreadablePage refusal = new UnreadablePage(Reason.NO_TALK);
        for (TextFormat format : TextFormat.candidates(file.text())) {
            try {
                FileReading reading = of(file, ParsedText.read(file.text(), format), choices);
                if (format != TextFormat.MARKDOWN && reading.namesTalks()) {
                    return reading;
                }
                boolean better = best == null || reading.score() > Math.max(0, best.score());
                best = better ? reading : best;
            } catch (UnreadablePage unreadable) {
                refusal = unreadable;
            }
        }
        boolean invalid = refusal.reason() != Reason.NO_TALK;
        if (best == null || (invalid && best.interpretation.occurrences().isEmpty())) {
            throw refusal;
        }
        return best;
    }

    private static FileReading of(SourceFile file, ParsedText text, Choices choices) {
        FileRecogniser recogniser = new FileRecogniser(choices);
        Value records = text.records();
        ImportedPage export = TalksJson.read(records);
        if (export != null) {
            return new FileReading(file, text, OwnDialect.interpretation(export, Shape.OWN_EXPORT), export);
        }
        Interpretation read = records == null
                ? recogniser.readPage(text.nodes())
                : text.format() == TextFormat.FRONT_MATTER && records instanceof Value.Fields fields
                        ? recogniser.readFrontMatter(fields, text.nodes())
                        : recogniser.readRecords(records);
        return new FileReading(file, text, read, null);
    }

    /** Whether nearly all that was found has a title, as in records of talks; a list that only looks like records has none. */
    private boolean namesTalks() {
        List<Occurrence> all = interpretation.occurrences();
        long titled = all.stream().filter(each -> !each.title().isBlank()).count();
        return titled > 0 && titled >= all.size() * MOST;
    }

    private double score() {
        return interpretation.occurrences().isEmpty() ? Double.NEGATIVE_INFINITY : interpretation.score();
    }

    /**
     * Whether the file holds talks. Any page of a site has a title, any post has a date, and any text names something that
     * looks like a venue: outside a folder of talks, the fields must name the event, or the page must list deliveries.
     */
    boolean holdsTalks() {
        if (own != null) {
            return true;
        }
        List<Occurrence> titled = interpretation.occurrences().stream()
                .filter(each -> !each.title().isBlank())
                .toList();
        if (titled.isEmpty() || file.path().isEmpty()) {
            return !titled.isEmpty();
        }
        boolean post = POSTS.matcher(file.path()).find();
        if (TALKS.matcher(file.path()).find() && !post) {
            return true;
        }
        if (parsed.format() == TextFormat.FRONT_MATTER) {
            boolean event = interpretation.mapping().facts().containsValue(FactKind.VENUE)
                    || interpretation.mapping().facts().containsValue(FactKind.PLACE);
            return event && titled.stream().anyMatch(FileReading::isPlaced);
        }
        long dated = titled.stream().filter(FileReading::isDated).count();
        return !post && dated >= FEWEST_DELIVERIES && dated * 2 >= titled.size();
    }

    /** Whether the front matter says that the page is not published yet: {@code draft: true}, {@code published: false}. */
    boolean isDraft() {
        return says("draft", "true") || says("published", "false");
    }

    private boolean says(String field, String value) {
        return parsed.format() == TextFormat.FRONT_MATTER
                && parsed.records() instanceof Value.Fields fields
                && fields.fields().get(field) instanceof Value.Text text
                && text.words().text().strip().equalsIgnoreCase(value);
    }

    private static boolean isPlaced(Occurrence occurrence) {
        DeliveryContent delivery = occurrence.delivery();
        return delivery != null && !delivery.venue().name().isBlank();
    }

    private static boolean isDated(Occurrence occurrence) {
        DeliveryContent delivery = occurrence.delivery();
        return isPlaced(occurrence) && delivery != null && delivery.date() != null;
    }
}
