package org.estrade.transfer.recognise.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.estrade.talk.LinkContent;
import org.estrade.talk.LinkKind;
import org.estrade.text.SpellingKey;

/**
 * The websites of venues. A venue has one website, so that another address of the same venue becomes a link of its
 * delivery.
 */
final class VenueWebsites {

    private VenueWebsites() {}

    static void keepOnePerVenue(List<OccurrenceDraft> drafts) {
        Map<String, String> websites = new HashMap<>();
        for (OccurrenceDraft draft : drafts) {
            String website = draft.website();
            if (website == null) {
                continue;
            }
            String firstWebsite = websites.putIfAbsent(SpellingKey.key(draft.venue()), website);
            if (firstWebsite != null && !firstWebsite.equals(website)) {
                draft.setWebsite(null);
                draft.addLink(new LinkContent(LinkKind.OTHER, website, draft.venue(), null, null));
            }
        }
    }
}
