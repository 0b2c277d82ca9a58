package org.estrade.naming.page;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.estrade.naming.NameStore;
import org.estrade.naming.NameUse;
import org.estrade.site.SiteHeader;
import org.estrade.text.typography.Typography;

/** Uses under the titles of their talks, in the language the speaker writes in. */
@RequestScoped
public class NameUseViews {

    private final NameStore store;
    private final SiteHeader site;

    NameUseViews(NameStore store, SiteHeader site) {
        this.store = store;
        this.site = site;
    }

    /** In that order. */
    public List<NameUseView> of(Collection<NameUse> uses) {
        Map<Long, String> titles = store.titles(site.language());
        return uses.stream().map(use -> view(use, titles)).toList();
    }

    /** Each talk once, as it stands without its dates. */
    public List<NameUseView> talks(Collection<NameUse> uses) {
        Map<Long, NameUse> talks = new LinkedHashMap<>();
        uses.forEach(use -> talks.merge(use.talk(), use, NameUse::with));
        Map<Long, String> titles = store.titles(site.language());
        return talks.values().stream().map(use -> view(use.undated(), titles)).toList();
    }

    private NameUseView view(NameUse use, Map<Long, String> titles) {
        String language = site.language();
        String title = Typography.text(titles.getOrDefault(use.talk(), ""), language);
        return new NameUseView(use.talk(), title, language, use.date(), use.published(), use.inBin());
    }
}
