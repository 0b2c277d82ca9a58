package org.estrade.text.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.estrade.text.WebAddress;

/**
 * The web addresses in the speaker's texts: those of links and pictures, and those that are written as they are. Plain texts
 * are read as Markdown too, because an address is written alike in both. Addresses in code and in HTML comments do not count.
 */
public final class MarkdownAddresses extends AbstractVisitor {

    private static final Parser PARSER = Markdown.parser()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    /** The characters that may follow an address in the source of a link. */
    private static final String AFTER = ")>]\"'< \t\n";

    private final List<String> addresses = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();

    /**
     * The part of the text that has an address.
     *
     * @param written the address as it is written
     * @param start the number of characters before the part
     * @param end the number of characters up to the end of the part
     */
    private record Source(String written, int start, int end) {}

    private MarkdownAddresses() {}

    /** The web addresses in their network form, in the order of the text. */
    public static List<String> in(String markdown) {
        // saves the reading of most texts
        boolean mayHaveSome = markdown.contains("://") || markdown.contains("www.");
        return mayHaveSome ? read(HiddenText.removeFromMarkdown(markdown)).addresses : List.of();
    }

    private static MarkdownAddresses read(String markdown) {
        MarkdownAddresses found = new MarkdownAddresses();
        PARSER.parse(markdown).accept(found);
        return found;
    }

    /**
     * The text with a replacement wherever it leads to an address.
     *
     * @param address the address in its network form
     * @return empty when that is not possible, because the address is written with signs of Markdown, or stands behind a comment
     */
    public static Optional<String> replace(String markdown, String address, String replacement) {
        TreeSet<Integer> starts = new TreeSet<>();
        StringBuilder changed = new StringBuilder(markdown);
        read(markdown).sources.stream()
                .filter(source -> WebAddress.normalised(source.written).equals(address))
                .flatMap(source -> places(markdown, source).stream())
                .sorted((one, other) -> Integer.compare(other.start, one.start))
                .filter(place -> starts.add(place.start))
                .forEach(place -> changed.replace(place.start, place.end, replacement));
        List<String> expected = in(markdown).stream()
                .map(each -> each.equals(address) ? replacement : each)
                .toList();
        return in(changed.toString()).equals(expected) ? Optional.of(changed.toString()) : Optional.empty();
    }

    /** Where the source has the address itself: in the target, and in the text of the link when it is the address too. */
    private static List<Source> places(String markdown, Source source) {
        List<Source> places = new ArrayList<>();
        String written = source.written;
        int start = markdown.indexOf(written, source.start);
        while (start >= 0 && start + written.length() <= source.end) {
            int end = start + written.length();
            if (end == source.end || AFTER.indexOf(markdown.charAt(end)) >= 0) {
                places.add(new Source(written, start, end));
            }
            start = markdown.indexOf(written, end);
        }
        return places;
    }

    @Override
    public void visit(Link link) {
        add(link, link.getDestination());
    }

    @Override
    public void visit(Image image) {
        add(image, image.getDestination());
    }

    private void add(Node node, String written) {
        String address = WebAddress.normalised(written);
        if (WebAddress.isValid(address)) {
            addresses.add(address);
        }
        addSource(node, written);
        visitChildren(node);
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        addSource(definition, definition.getDestination());
    }

    private void addSource(Node node, String written) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (!spans.isEmpty()) {
            SourceSpan last = spans.get(spans.size() - 1);
            sources.add(new Source(written, spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength()));
        }
    }
}
