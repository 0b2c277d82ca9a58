package org.estrade.visitor.kit;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.estrade.media.MediaRepository.Size;
import org.estrade.site.SpeakerKit;
import org.estrade.site.SpeakerKit.Portrait;
import org.estrade.talk.LinkKind;
import org.estrade.talk.Slug;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.talk.store.PublishedTalk;
import org.estrade.text.ShortTexts;
import org.estrade.text.TextLength;
import org.estrade.text.typography.TitleView;
import org.estrade.vault.store.FileAddress;
import org.estrade.visitor.kit.KitView.KitSlides;
import org.estrade.visitor.kit.KitView.KitTalk;
import org.estrade.visitor.kit.KitView.PictureFile;
import org.estrade.visitor.kit.KitView.PortraitView;
import org.estrade.visitor.published.PublishedSite;
import org.estrade.visitor.view.Audience;
import org.estrade.visitor.view.FileFacts;
import org.estrade.visitor.view.Visit;

/** Makes the kit in one language. */
final class KitMaker {

    /** A label that some people write before the photographer's name, such as "Photo:", and that the page adds itself. */
    private static final Pattern LABEL = Pattern.compile(
            "^(?:photo\\w*|cr[ée]dits?(?: photos?)?)\\h*[:©]\\h*|^©\\h*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final PublishedSite published;
    private final SpeakerKit kit;
    private final Audience audience;
    private final KitMessages words;
    private final String origin;

    private KitMaker(Visit visit) {
        this.published = visit.published();
        this.kit = visit.site().kit();
        this.audience = visit.audience();
        this.words = words(visit.language());
        this.origin = visit.origin();
    }

    static KitMessages words(String language) {
        return language.equals("en")
                ? MessageBundles.get(KitMessages.class, Localized.Literal.of("en"))
                : MessageBundles.get(KitMessages.class);
    }

    static KitView kit(Visit visit) {
        return new KitMaker(visit).kit();
    }

    private KitView kit() {
        return new KitView(
                audience.typeset(published.site().name()),
                audience.foreign(audience.siteLanguage()),
                kit.pronunciation().isEmpty() ? "" : words.pronounced(audience.typeset(kit.pronunciation())),
                bracketed(kit.phonetics()),
                audience.siteLanguage() + "-fonipa",
                published.site().settings().general().fediverse(),
                biographies(),
                kit.portrait() == null ? null : portrait(kit.portrait()),
                published.talks().stream()
                        .map(this::talk)
                        .filter(talk -> !talk.texts().isEmpty())
                        .toList(),
                published.site().kitPath(audience.language()) + ".zip",
                fileName("kit", "zip"));
    }

    /** The phonetic spelling in brackets, unless it was typed with brackets or slashes. */
    private static String bracketed(String phonetics) {
        return phonetics.isEmpty() || phonetics.matches("[\\[/].*") ? phonetics : "[" + phonetics + "]";
    }

    private List<KitText> biographies() {
        return Stream.of(TextLength.values())
                .flatMap(length -> TextInLanguage.to(
                        audience, kit.biographies(), (ShortTexts texts) -> texts.in(length))
                        .map(text ->
                                text("_biography-" + length.limit(), words.biographyFile(length.limit()), text, length))
                        .stream())
                .toList();
    }

    private KitText text(String id, String file, TextInLanguage text, TextLength length) {
        return KitText.plain(id, words.length(length.limit(audience.locale())), file, text, length);
    }

    private PortraitView portrait(Portrait portrait) {
        Optional<TextInLanguage> alternative = TextInLanguage.to(audience, portrait.alternatives(), text -> text);
        List<PictureFile> files = new ArrayList<>();
        files.add(file(portrait.web(), words.web(), words.portraitFile()));
        if (portrait.print() != null) {
            files.add(file(portrait.print(), words.print(), words.printFile()));
        }
        return new PortraitView(
                alternative.map(TextInLanguage::text).orElse(published.site().name()),
                alternative.map(TextInLanguage::foreign).orElse(audience.foreign(audience.siteLanguage())),
                credit(portrait.credit()),
                files);
    }

    /** The credit of the photograph. The label "Photo" is in it once, also when the speaker typed it. */
    private String credit(String written) {
        String name = LABEL.matcher(written).replaceFirst("");
        return name.isEmpty() ? "" : words.credit(audience.typeset(name));
    }

    private PictureFile file(Size size, String label, String name) {
        String extension = size.name().substring(size.name().lastIndexOf('.') + 1);
        String format = extension.equals("png") ? "PNG" : "JPEG";
        return new PictureFile(
                size.id(),
                size.path(),
                label,
                words.size(size.width(), size.height(), format),
                name + "." + extension,
                fileName(name, extension),
                size.width(),
                size.height());
    }

    /** A file name with the speaker's name, so that files of several speakers can be told apart. */
    private String fileName(String stem, String extension) {
        String speaker = Slug.of(published.site().name());
        return (speaker.isEmpty() ? stem : stem + "-" + speaker) + "." + extension;
    }

    private KitTalk talk(PublishedTalk published) {
        TalkContent talk = published.content();
        Map<String, TalkText> texts = talk.texts();
        TextInLanguage title =
                TextInLanguage.to(audience, texts, TalkText::title).orElseThrow();
        String id = "_text-" + talk.slug() + "-";
        List<KitText> all = new ArrayList<>();
        for (TextLength length : TextLength.values()) {
            TextInLanguage.to(audience, texts, each -> each.shortAbstracts().in(length))
                    .map(text -> text(id + length.limit(), words.abstractFile(length.limit()), text, length))
                    .ifPresent(all::add);
        }
        TextInLanguage.to(audience, texts, TalkText::abstractMarkdown)
                .map(text ->
                        KitText.markdown(id + "whole", words.whole(), words.wholeFile(), text, audience.linkTargets()))
                .ifPresent(all::add);
        return new KitTalk(
                talk.slug(),
                TitleView.of(title.text(), title.language()),
                title.foreign(),
                audience.path(talk),
                origin.replaceFirst("^https?://", "") + published.shortPath(),
                published.shortPath(),
                all,
                slides(talk));
    }

    private List<KitSlides> slides(TalkContent talk) {
        return talk.links().stream()
                .filter(link -> link.kind() == LinkKind.SLIDES)
                .flatMap(link -> FileAddress.of(link.url()).stream()
                        .flatMap(address -> Stream.ofNullable(audience.file(link.url()))
                                .map(file -> new KitSlides(
                                        file,
                                        address.path(),
                                        address.name(),
                                        Objects.requireNonNullElse(
                                                audience.typesetOrNull(link.label()),
                                                audience.words().kind_slides()),
                                        FileFacts.of(file, audience)))))
                .toList();
    }
}
