package org.estrade.naming;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.estrade.web.SiteSummary;
import org.estrade.web.Typography;

/** Uses under the titles of their talks, in the language the speaker writes in. */
@RequestScoped
public class UseViews {

    private final NameStore store;
    private final SiteSummary site;

    UseViews(NameStore store, SiteSummary site) {
        this.store = store;
        this.site = site;
    }

    /** In that order. */
    public List<UseView> of(Collection<Use> uses) {
        Map<Long, String> titles = store.titles(site.language());
        return uses.stream().map(use -> view(use, titles)).toList();
    }

    /** Each talk once, as it stands without its dates. */
    public List<UseView> talks(Collection<Use> uses) {
        Map<Long, Use> talks = new LinkedHashMap<>();
        uses.forEach(use -> talks.merge(use.talk(), use, Use::with));
        Map<Long, String> titles = store.titles(site.language());
        return talks.values().stream().map(use -> view(use.undated(), titles)).toList();
    }

    private UseView view(Use use, Map<Long, String> titles) {
        String language = site.language();
        String title = Typography.text(titles.getOrDefault(use.talk(), ""), language);
        return new UseView(use.talk(), title, language, use.date(), use.published(), use.inBin());
    }
}
