package org.estrade.visitor.page;

import java.util.List;
import org.estrade.text.typography.TitleView;
import org.estrade.visitor.view.TalkView;
import org.jspecify.annotations.Nullable;

/** A line of the contents list, which leads to a talk. */
public record ContentsEntry(
        String href, TitleView title, @Nullable String language, String year) {

    /**
     * The talks in their order.
     *
     * @param page where the talks are, empty on that very page
     */
    public static List<ContentsEntry> of(List<TalkView> talks, String page) {
        return talks.stream()
                .map(talk -> new ContentsEntry(page + "#" + talk.id(), talk.title(), talk.language(), talk.lastYear()))
                .toList();
    }
}
