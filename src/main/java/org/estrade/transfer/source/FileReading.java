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
import org.estrade.transfer.source.format.FrontMatterText;
import org.estrade.transfer.source.format.MarkdownFields;
import org.estrade.transfer.source.format.ParsedText;
import org.estrade.transfer.source.format.TextFormat;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading one file.
 *
 * @param parsed the file as its format parser gives it
 * @param interpretation the talks and deliveries that were recognised, with the line numbers of the file
 * @param own the page of a file in our own Markdown dialect or JSON export; null for any other file
 */
record FileReading(
        SourceFile file,
        ParsedText parsed,
        Interpretation interpretation,
        @Nullable ImportedPage own) {

    /** The smallest share of occurrences with a title, for a file with records of talks. */
    private static final double MIN_TITLED_SHARE = 0.8;

    /** The smallest number of dated deliveries on a page of talks whose path does not contain a word such as "talks". */
    private static final int MIN_DATED_DELIVERIES = 2;

    private static final Pattern TALKS_PATH = Pattern.compile(
            "(?i)(?:^|[/_-])(?:talks?|speaking|speaker|conf(?:erences?)?s?|presentations?|events?|deliveries|interventions?)(?:$|[/_.-])");
    private static final Pattern POSTS_PATH = Pattern.compile("(?i)(?:^|/)_?(?:posts?|blog|articles?|news|drafts?)/");

    /**
     * Reads a file in the format that gives the most complete deliveries.
     *
     * @throws UnreadablePage when the file can be read in no format
     */
    static FileReading of(SourceFile file, Choices choices) throws UnreadablePage {
        ImportedPage own = file.path().isEmpty() ? null : OwnDialect.read(file.text());
        if (own != null) {
            ParsedText emptyText = new ParsedText(TextFormat.MARKDOWN, List.of(), null, List.of());
            return new FileReading(file, emptyText, OwnDialect.interpretation(own, Shape.TALK_FIRST), own);
        }
        FileReading best = null;
        UnreadablePage refusal = new UnreadablePage(Reason.NO_TALK);
        for (TextFormat format : TextFormat.candidates(file.text())) {
            try {
                FileReading reading = of(file, ParsedText.read(file.text(), format), choices);
                if (format != TextFormat.MARKDOWN && reading.isListOfTalks()) {
                    return reading;
                }
                boolean isBetter = best == null || reading.score() > Math.max(0, best.score());
                best = isBetter ? reading : best;
            } catch (UnreadablePage unreadable) {
                refusal = unreadable;
            }
        }
        boolean isInvalid = refusal.reason() != Reason.NO_TALK;
        if (best == null || (isInvalid && best.interpretation.occurrences().isEmpty())) {
            throw refusal;
        }
        return best;
    }

    private static FileReading of(SourceFile file, ParsedText text, Choices choices) {
        FileRecogniser recogniser = new FileRecogniser(choices);
        Value written = text.records();
        ImportedPage export = TalksJson.read(written);
        if (export != null) {
            return new FileReading(file, text, OwnDialect.interpretation(export, Shape.OWN_EXPORT), export);
        }
        Value records = written == null ? null : MarkdownFields.withLinks(written);
        if (records != null && text.format() == TextFormat.HTML) {
            return new FileReading(file, text, PageWithData.read(recogniser, text.nodes(), records), null);
        }
        Interpretation interpretation = records == null
                ? recogniser.readPage(
                        text.nodes(), FrontMatterText.of(file.text()).title())
                : text.format() == TextFormat.FRONT_MATTER && records instanceof Value.Fields fields
                        ? recogniser.readFrontMatter(fields, text.nodes())
                        : recogniser.readRecords(records);
        return new FileReading(file, text, interpretation, null);
    }

    /** Whether most occurrences have a title, or a venue and a date. In a text that only looks like records, they have none. */
    private boolean isListOfTalks() {
        List<Occurrence> all = interpretation.occurrences();
        long named = all.stream()
                .filter(each -> !each.title().isBlank() || hasVenueAndDate(each))
                .count();
        return named > 0 && named >= all.size() * MIN_TITLED_SHARE;
    }

    private double score() {
        return interpretation.occurrences().isEmpty() ? Double.NEGATIVE_INFINITY : interpretation.score();
    }

    /**
     * Whether the file contains talks. Every page of a site has a title, every blog post has a date, and every text contains
     * words that look like a venue. In a folder that is not a folder of talks, the front matter must therefore name the
     * event, or the page must list several dated deliveries.
     */
    boolean containsTalks() {
        if (own != null) {
            return true;
        }
        List<Occurrence> withTitle = interpretation.occurrences().stream()
                .filter(each -> !each.title().isBlank())
                .toList();
        if (withTitle.isEmpty() || file.path().isEmpty()) {
            return !withTitle.isEmpty();
        }
        boolean isPost = POSTS_PATH.matcher(file.path()).find();
        if (TALKS_PATH.matcher(file.path()).find() && !isPost) {
            return true;
        }
        if (parsed.format() == TextFormat.FRONT_MATTER) {
            boolean namesEvent = interpretation.mapping().facts().containsValue(FactKind.VENUE)
                    || interpretation.mapping().facts().containsValue(FactKind.PLACE);
            return namesEvent && withTitle.stream().anyMatch(FileReading::hasVenue);
        }
        long withDate = withTitle.stream().filter(FileReading::hasVenueAndDate).count();
        return !isPost && withDate >= MIN_DATED_DELIVERIES && withDate * 2 >= withTitle.size();
    }

    /** Whether the front matter marks the page as a draft: {@code draft: true} or {@code published: false}. */
    boolean isDraft() {
        return hasField("draft", "true") || hasField("published", "false");
    }

    private boolean hasField(String field, String value) {
        return parsed.format() == TextFormat.FRONT_MATTER
                && parsed.records() instanceof Value.Fields fields
                && fields.fields().get(field) instanceof Value.Text text
                && text.words().text().strip().equalsIgnoreCase(value);
    }

    private static boolean hasVenue(Occurrence occurrence) {
        DeliveryContent delivery = occurrence.delivery();
        return delivery != null && !delivery.venue().name().isBlank();
    }

    private static boolean hasVenueAndDate(Occurrence occurrence) {
        DeliveryContent delivery = occurrence.delivery();
        return hasVenue(occurrence) && delivery != null && delivery.date() != null;
    }
}
