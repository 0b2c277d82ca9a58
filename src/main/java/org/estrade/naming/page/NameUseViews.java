package org.estrade.naming.page;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.estrade.naming.NameReferences;
import org.estrade.naming.NameUse;
import org.estrade.site.SiteHeader;
import org.estrade.text.typography.Typography;

/** Adds the titles of talks to uses of a name, in the first language of the site. */
@RequestScoped
public class NameUseViews {

    private final NameReferences references;
    private final SiteHeader site;

    NameUseViews(NameReferences references, SiteHeader site) {
        this.references = references;
        this.site = site;
    }

    /** The uses in their order. */
    public List<NameUseView> of(Collection<NameUse> uses) {
        Map<Long, String> titles = titles(uses);
        return uses.stream().map(use -> view(use, titles)).toList();
    }

    /** Each talk once, without dates. */
    public List<NameUseView> talks(Collection<NameUse> uses) {
        Map<Long, NameUse> talks = new LinkedHashMap<>();
        uses.forEach(use -> talks.merge(use.talk(), use, NameUse::with));
        Map<Long, String> titles = titles(uses);
        return talks.values().stream().map(use -> view(use.undated(), titles)).toList();
    }

    private Map<Long, String> titles(Collection<NameUse> uses) {
        return references.titles(uses.stream().map(NameUse::talk).distinct().toList(), site.language());
    }

    private NameUseView view(NameUse use, Map<Long, String> titles) {
        String language = site.language();
        String title = Typography.text(titles.getOrDefault(use.talk(), ""), language);
        return new NameUseView(use.talk(), title, language, use.date(), use.published(), use.inBin());
    }
}
