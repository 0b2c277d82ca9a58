package org.estrade.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.estrade.linkcheck.LinkSource;
import org.estrade.site.SiteContent.Link;
import org.estrade.text.WebAddress;
import org.estrade.text.typography.MarkdownAddresses;
import org.estrade.vault.store.FileAddress;

/** The links of the speaker, and those in pitch and biographies, as links that are watched. */
@ApplicationScoped
class SpeakerLinks implements LinkSource {

    private static final String PATH = "/admin/settings";

    private final SiteRepository sites;

    SpeakerLinks(SiteRepository sites) {
        this.sites = sites;
    }

    @Override
    public Stream<Use> uses() {
        SiteSettings settings = sites.settings();
        return Stream.concat(
                settings.links().stream().map(link -> new Use(link.url(), link.label(), PATH, false)),
                settings.languages().stream().flatMap(language -> uses(settings, language)));
    }

    private static Stream<Use> uses(SiteSettings settings, String language) {
        return texts(settings.in(language)).entrySet().stream()
                .flatMap(text -> MarkdownAddresses.in(text.getValue()).stream()
                        .map(address ->
                                new Use(address, name(settings), PATH + "#" + text.getKey() + "-" + language, true)));
    }

    /** The texts by the names of their fields. */
    private static Map<String, String> texts(LanguageSettings settings) {
        return Map.of(
                "pitch", settings.pitch(),
                "biography140", settings.biography140(),
                "biography300", settings.biography300(),
                "biography1000", settings.biography1000());
    }

    private static String name(SiteSettings settings) {
        String name = settings.general().name();
        return name.isEmpty() ? settings.in(settings.languages().get(0)).pageTitle() : name;
    }

    @Override
    @Transactional
    public List<Use> replace(String address, String replacement) {
        SiteSettings settings = sites.settings();
        if (!WebAddress.isValid(replacement)
                || FileAddress.hashIn(replacement).isPresent()
                || uses().noneMatch(use -> use.address().equals(address))) {
            // a file of this site: the links of the speaker lead elsewhere
            return List.of();
        }
        List<Link> links = settings.links().stream()
                .map(link -> link.url().equals(address) ? new Link(link.label(), replacement) : link)
                .toList();
        UnaryOperator<String> replaced = text -> MarkdownAddresses.in(text).contains(address)
                ? MarkdownAddresses.replace(text, address, replacement).orElse(text)
                : text;
        Map<String, LanguageSettings> byLanguage = new TreeMap<>();
        settings.byLanguage().forEach((language, texts) -> byLanguage.put(language, texts.withTexts(replaced)));
        SiteSettings changed = new SiteSettings(settings.general(), settings.languages(), byLanguage, links);
        sites.save(changed, settings.version());
        return uses().filter(use -> use.address().equals(address)).toList();
    }
}
