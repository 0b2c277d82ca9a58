package org.estrade.visitor.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.estrade.talk.Anchor;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.visitor.view.Audience;
import org.estrade.visitor.view.TalkView;

/**
 * A published talk and its anchors on the talks page.
 *
 * @param anchor the fragment of the talk's address on the page
 * @param former the fragments that led to the talk before
 */
record AnchoredTalk(PublishedTalk talk, String anchor, List<String> former) {

    /**
     * The shown talks with their anchors. Anchors are made for all talks, so that a talk has the same anchor on every page
     * of results.
     *
     * @param fragments the id of the talk by fragment
     */
    static List<AnchoredTalk> of(
            List<PublishedTalk> all, List<PublishedTalk> shown, Map<String, Long> fragments, Audience audience) {
        Set<PublishedTalk> wanted = Collections.newSetFromMap(new IdentityHashMap<>());
        wanted.addAll(shown);
        List<String> anchors = Anchor.unique(all.stream()
                .map(talk -> talk.content().shownTitle(audience.language(), audience.siteLanguage()))
                .toList());
        Map<Long, List<String>> former = former(fragments, Set.copyOf(anchors));
        List<AnchoredTalk> anchored = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            PublishedTalk talk = all.get(i);
            if (wanted.contains(talk)) {
                anchored.add(new AnchoredTalk(talk, anchors.get(i), former.getOrDefault(talk.id(), List.of())));
            }
        }
        return anchored;
    }

    /** The fragments by talk, without those that are present anchors. */
    private static Map<Long, List<String>> former(Map<String, Long> fragments, Set<String> present) {
        Map<Long, List<String>> former = new HashMap<>();
        fragments.forEach((fragment, talk) -> {
            if (!present.contains(fragment)) {
                former.computeIfAbsent(talk, any -> new ArrayList<>()).add(fragment);
            }
        });
        return former;
    }

    TalkView view(Audience audience) {
        return TalkView.of(talk.content(), anchor, former, audience);
    }

    TalkLine line(Audience audience) {
        return TalkLine.of(talk.content(), anchor, former, audience);
    }
}
