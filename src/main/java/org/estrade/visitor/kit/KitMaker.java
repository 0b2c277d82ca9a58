package org.estrade.visitor.kit;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.estrade.media.MediaRepository.Size;
import org.estrade.site.SpeakerKit;
import org.estrade.site.SpeakerKit.Portrait;
import org.estrade.talk.Slug;
import org.estrade.talk.TalkContent;
import org.estrade.talk.TalkText;
import org.estrade.text.ShortTexts;
import org.estrade.text.TextLength;
import org.estrade.text.typography.TitleView;
import org.estrade.visitor.kit.KitView.KitTalk;
import org.estrade.visitor.kit.KitView.PictureFile;
import org.estrade.visitor.kit.KitView.PortraitView;
import org.estrade.visitor.published.PublishedSite;
import org.estrade.visitor.view.Audience;
import org.estrade.visitor.view.Visit;

/** Makes the kit in one language. */
final class KitMaker {

    /** What people write before a photographer's name, though the page says it already. */
    private static final Pattern LABEL = Pattern.compile(
            "^(?:photo\\w*|cr[ée]dits?(?: photos?)?)\\h*[:©]\\h*|^©\\h*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final PublishedSite published;
    private final SpeakerKit kit;
    private final Audience audience;
    private final KitMessages words;

    private KitMaker(Visit visit) {
        this.published = visit.published();
        this.kit = visit.site().kit();
        this.audience = visit.audience();
        this.words = words(visit.language());
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
                audience.set(published.site().name()),
                audience.foreign(audience.siteLanguage()),
                kit.pronunciation().isEmpty() ? "" : words.said(audience.set(kit.pronunciation())),
                bracketed(kit.phonetics()),
                audience.siteLanguage() + "-fonipa",
                published.site().settings().general().fediverse(),
                biographies(),
                kit.portrait() == null ? null : portrait(kit.portrait()),
                published.contents().stream()
                        .map(this::talk)
                        .filter(talk -> !talk.texts().isEmpty())
                        .toList(),
                published.site().kitPath(audience.language()) + ".zip",
                fileName("kit", "zip"));
    }

    /** The phonetic alphabet stands between brackets or slashes, typed or not. */
    private static String bracketed(String phonetics) {
        return phonetics.isEmpty() || phonetics.matches("[\\[/].*") ? phonetics : "[" + phonetics + "]";
    }

    private List<KitText> biographies() {
        return Stream.of(TextLength.values())
                .flatMap(length -> TextInLanguage.to(
                        audience, kit.biographies(), (ShortTexts texts) -> texts.in(length))
                        .map(said ->
                                text("_biography-" + length.limit(), words.biographyFile(length.limit()), said, length))
                        .stream())
                .toList();
    }

    private KitText text(String id, String file, TextInLanguage said, TextLength length) {
        return KitText.plain(id, words.length(length.limit(audience.locale())), file, said, length);
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

    /** Says that it is a photograph's once, whether the speaker wrote so or not. */
    private String credit(String written) {
        String name = LABEL.matcher(written).replaceFirst("");
        return name.isEmpty() ? "" : words.credit(audience.set(name));
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

    /** Says whose it is, once it lies among others. */
    private String fileName(String stem, String extension) {
        String whose = Slug.of(published.site().name());
        return (whose.isEmpty() ? stem : stem + "-" + whose) + "." + extension;
    }

    private KitTalk talk(TalkContent talk) {
        Map<String, TalkText> texts = talk.texts();
        TextInLanguage title =
                TextInLanguage.to(audience, texts, TalkText::title).orElseThrow();
        String id = "_text-" + talk.slug() + "-";
        List<KitText> all = new ArrayList<>();
        for (TextLength length : TextLength.values()) {
            TextInLanguage.to(audience, texts, text -> text.shortAbstracts().in(length))
                    .map(said -> text(id + length.limit(), words.abstractFile(length.limit()), said, length))
                    .ifPresent(all::add);
        }
        TextInLanguage.to(audience, texts, TalkText::abstractMarkdown)
                .map(said -> KitText.markdown(id + "whole", words.whole(), words.wholeFile(), said))
                .ifPresent(all::add);
        return new KitTalk(
                talk.slug(), TitleView.of(title.text(), title.language()), title.foreign(), audience.path(talk), all);
    }
}
