package org.estrade.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.estrade.site.SiteHeader;
import org.estrade.talk.TalkContent;
import org.estrade.text.typography.TitleView;
import org.estrade.text.typography.Typography;
import org.estrade.transfer.ImportPreview.Counts;
import org.estrade.transfer.ImportPreview.Warning;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.markdown.ImportWarning;
import org.estrade.transfer.markdown.ImportedPage;
import org.estrade.transfer.markdown.ImportedTalk;
import org.estrade.transfer.plan.ImportPlan;
import org.estrade.transfer.plan.PageImport;
import org.estrade.transfer.plan.StoredTalk;
import org.estrade.transfer.plan.TranslationChoices;
import org.estrade.transfer.source.ImportChoices;
import org.estrade.transfer.source.PageReader;
import org.estrade.transfer.source.ReadingResult;
import org.jspecify.annotations.Nullable;

/** Builds the page that shows what an import would change, before the import is applied. */
@ApplicationScoped
class ImportPreviewBuilder {

    /** The number of deliveries that the preview of a new talk shows at once. */
    private static final int FIRST_DELIVERIES = 5;

    private final PageImport imports;
    private final SiteHeader site;

    ImportPreviewBuilder(PageImport imports, SiteHeader site) {
        this.imports = imports;
        this.site = site;
    }

    /**
     * Plans the import and describes the plan in sentences.
     *
     * @param choices the choices that the speaker made in earlier previews about the reading
     * @param translationChoices the choices that the speaker made in earlier previews about translations
     * @param problem the sentence that says why the import was refused; empty when it was not refused
     */
    ImportPreview preview(
            ImportSource source,
            ImportChoices choices,
            TranslationChoices translationChoices,
            String problem,
            ImportWords words)
            throws UnreadablePage {
        ReadingResult reading = PageReader.read(source.text(), choices);
        ImportedPage page = reading.page();
        SourceLines sourceLines = new SourceLines(source.text());
        List<StoredTalk> stored = imports.stored();
        ImportPlan plan = imports.plan(page, stored, translationChoices);
        return new ImportPreview(
                source,
                problem,
                digest(stored),
                counts(page, plan),
                words.reading().view(reading, choices),
                stored.isEmpty()
                        ? null
                        : words.translation().view(page.language(), site.languages(), plan.translation()),
                warnings(page.warnings(), words),
                plan.entries().stream()
                        .map(entry -> entry(page, stored, plan, entry, sourceLines, words))
                        .toList());
    }

    /** A digest of the talks that are stored now. */
    String digestOfStoredTalks() {
        return digest(imports.stored());
    }

    private static Counts counts(ImportedPage page, ImportPlan plan) {
        List<TalkContent> talks =
                page.talks().stream().map(ImportedTalk::content).toList();
        return new Counts(
                plan.count(ImportPlan.Kind.CREATE),
                plan.count(ImportPlan.Kind.UPDATE),
                plan.count(ImportPlan.Kind.SAME),
                talks.stream().mapToLong(talk -> talk.deliveries().size()).sum(),
                talks.stream().flatMap(TalkContent::everyLink).count(),
                page.warnings().size(),
                plan.entries().stream().filter(ImportPlan.Entry::canBeApplied).count());
    }

    private static List<Warning> warnings(List<ImportWarning> warnings, ImportWords words) {
        return IntStream.range(0, warnings.size())
                .mapToObj(i -> new Warning(
                        warnings.get(i).line(),
                        Typography.text(words.sentence(warnings.get(i)), words.language()),
                        words.fix(warnings.get(i)),
                        i))
                .toList();
    }

    private static ImportPreview.Entry entry(
            ImportedPage page,
            List<StoredTalk> stored,
            ImportPlan plan,
            ImportPlan.Entry entry,
            SourceLines sourceLines,
            ImportWords words) {
        TalkContent result = entry.result();
        TalkContent storedTalk = storedTalk(stored, entry);
        ImportedTalk talk = talk(page, entry.line());
        List<String> deliveries = storedTalk == null
                ? result.deliveries().stream().map(words::delivery).toList()
                : List.of();
        int first = Math.min(deliveries.size(), FIRST_DELIVERIES);
        return new ImportPreview.Entry(
                entry.line(),
                TitleView.of(result.title(page.language()), page.language()),
                entry.kind(),
                entry.canBeApplied(),
                words.messages()
                        .contents(
                                result.deliveries().size(),
                                result.everyLink().count(),
                                result.tags().size()),
                storedTalk == null ? List.of() : words.changes(entry.diff(), storedTalk, result),
                storedTalk == null ? null : keptFields(entry, storedTalk, words),
                entry.problems().stream().map(words::sentence).distinct().toList(),
                entry.isTranslation(),
                words.translation()
                        .pair(plan.translation(), entry, plan.entries().size()),
                sourceLines.firstLines(talk),
                deliveries.subList(0, first),
                deliveries.subList(first, deliveries.size()),
                sourceLines.splittable(talk, words));
    }

    private static ImportedTalk talk(ImportedPage page, int line) {
        return page.talks().stream()
                .filter(talk -> talk.line() == line)
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable TalkContent storedTalk(List<StoredTalk> stored, ImportPlan.Entry entry) {
        return stored.stream()
                .filter(talk -> entry.talkId() != null && talk.id() == entry.talkId())
                .map(StoredTalk::newest)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String keptFields(ImportPlan.Entry entry, TalkContent storedTalk, ImportWords words) {
        return entry.kept().isEmpty()
                ? null
                : words.messages()
                        .keptYours(entry.kept().stream()
                                .map(field -> words.field(field, storedTalk, entry.file()))
                                .distinct()
                                .collect(Collectors.joining(", ")));
    }

    private static String digest(List<StoredTalk> stored) {
        try {
            byte[] bytes = stored.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException sha256IsMandatory) {
            throw new IllegalStateException(sha256IsMandatory);
        }
    }
}
