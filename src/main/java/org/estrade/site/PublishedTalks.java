package org.estrade.site;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.estrade.talk.TalkContent;

/** What visitors may read, in the speaker's order. */
@ApplicationScoped
public class PublishedTalks {

    public List<TalkContent> talks() {
        return List.of();
    }
}
