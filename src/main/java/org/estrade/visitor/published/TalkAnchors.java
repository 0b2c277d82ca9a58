package org.estrade.visitor.published;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.estrade.talk.Anchor;
import org.estrade.talk.store.PublishedTalk;

/**
 * The anchors of the talks on the talks page in one language.
 *
 * @param present the fragment of each talk's address on the page, by the id of the talk
 * @param former the fragments that led to the talk before, by the id of the talk; the newest first
 */
public record TalkAnchors(Map<Long, String> present, Map<Long, List<String>> former) {

    /**
     * The anchors of all talks.
     *
     * @param titles the fragments of the titles, in the order of the talks
     * @param fragments the id of the talk by each fragment that leads, or led, to it
     */
    static TalkAnchors of(List<String> titles, List<PublishedTalk> talks, Map<String, Long> fragments) {
        List<String> anchors = Anchor.numbered(titles);
        Map<Long, String> present = new HashMap<>();
        for (int i = 0; i < talks.size(); i++) {
            present.putIfAbsent(talks.get(i).id(), anchors.get(i));
        }
        Set<String> taken = Set.copyOf(anchors);
        Map<Long, List<String>> former = new HashMap<>();
        fragments.forEach((fragment, talk) -> {
            if (!taken.contains(fragment)) {
                former.computeIfAbsent(talk, any -> new ArrayList<>()).add(fragment);
            }
        });
        return new TalkAnchors(present, former);
    }

    /** The anchor of a published talk. */
    public String of(long id) {
        return present.getOrDefault(id, "");
    }

    /** The anchors that a talk had before. */
    public List<String> formerOf(long id) {
        return former.getOrDefault(id, List.of());
    }
}
