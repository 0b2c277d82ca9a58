package org.estrade.transfer.recognise.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.text.SpellingKey;

/** Websites of venues: a venue has one, so that another address of the same venue goes with its delivery as a link. */
final class VenueWebsites {

    private VenueWebsites() {}

    static void settle(List<OccurrenceDraft> drafts) {
        Map<String, String> known = new HashMap<>();
        for (OccurrenceDraft draft : drafts) {
            String website = draft.website();
            if (website == null) {
                continue;
            }
            String first = known.putIfAbsent(SpellingKey.key(draft.venue()), website);
            if (first != null && !first.equals(website)) {
                draft.website(null);
                draft.link(new LinkContent(LinkKind.OTHER, website, draft.venue(), null, null));
            }
        }
    }
}
