package org.estrade.visitor.page;

import java.util.List;
import java.util.stream.Stream;
import org.estrade.text.typography.TitleView;
import org.estrade.visitor.view.TalkView;
import org.jspecify.annotations.Nullable;

/** A line of the contents list, which leads to a talk. */
public record ContentsEntry(
        String href, TitleView title, @Nullable String language, String year) {

    /**
     * Entries for the talks of this page: those with entries of several lines, then those with one line. A single talk needs
     * no contents list.
     */
    static List<ContentsEntry> of(List<TalkView> talks, List<TalkLine> lines) {
        if (talks.size() + lines.size() < 2) {
            return List.of();
        }
        return Stream.concat(
                        of(talks, "").stream(),
                        lines.stream()
                                .map(line ->
                                        new ContentsEntry("#" + line.id(), line.title(), line.language(), line.year())))
                .toList();
    }

    /**
     * Entries for the talks, in the same order.
     *
     * @param page the path of the page with the talks, empty when the list is on that page
     */
    public static List<ContentsEntry> of(List<TalkView> talks, String page) {
        return talks.stream()
                .map(talk -> new ContentsEntry(page + "#" + talk.id(), talk.title(), talk.language(), talk.lastYear()))
                .toList();
    }
}
