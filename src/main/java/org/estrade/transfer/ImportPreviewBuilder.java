package org.estrade.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.estrade.transfer.plan.ImportTarget;
import org.estrade.transfer.plan.PageImport;
import org.estrade.transfer.source.ImportChoices;
import org.estrade.transfer.source.PageReader;
import org.estrade.transfer.source.ReadPage;
import org.jspecify.annotations.Nullable;

/** Builds the page that shows an import before it is done. */
@ApplicationScoped
class ImportPreviewBuilder {

    private final PageImport imports;

    ImportPreviewBuilder(PageImport imports) {
        this.imports = imports;
    }

    /**
     * Plans the import and describes the plan in words.
     *
     * @param choices what the speaker decided in an earlier preview
     * @param problem the sentence why the import was refused, empty when none was
     */
    ImportPreview preview(ImportSource source, ImportChoices choices, String problem, ImportWords words)
            throws UnreadablePage {
        ReadPage read = PageReader.read(source.text(), choices);
        ImportedPage page = read.page();
        SourceLines lines = new SourceLines(source.text());
        List<ImportTarget> stored = imports.stored();
        ImportPlan plan = imports.plan(page, stored);
        return new ImportPreview(
                source,
                problem,
                digest(stored),
                counts(page, plan),
                words.reading().view(read, choices),
                warnings(page.warnings(), words),
                plan.entries().stream()
                        .map(entry -> entry(page, stored, entry, lines, words))
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
            List<ImportTarget> stored,
            ImportPlan.Entry entry,
            SourceLines lines,
            ImportWords words) {
        TalkContent result = entry.result();
        TalkContent before = before(stored, entry);
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
                before == null ? List.of() : words.changes(entry.diff(), before, result),
                before == null ? null : kept(entry, before, words),
                entry.problems().stream().map(words::sentence).distinct().toList(),
                lines.of(talk(page, entry.line())),
                lines.deliveries(talk(page, entry.line())));
    }

    private static ImportedTalk talk(ImportedPage page, int line) {
        return page.talks().stream()
                .filter(talk -> talk.line() == line)
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable TalkContent before(List<ImportTarget> stored, ImportPlan.Entry entry) {
        return stored.stream()
                .filter(talk -> entry.talkId() != null && talk.id() == entry.talkId())
                .map(ImportTarget::newest)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String kept(ImportPlan.Entry entry, TalkContent before, ImportWords words) {
        return entry.kept().isEmpty()
                ? null
                : words.messages()
                        .keptYours(entry.kept().stream()
                                .map(field -> words.field(field, before, entry.file()))
                                .distinct()
                                .collect(Collectors.joining(", ")));
    }

    private static String digest(List<ImportTarget> stored) {
        try {
            byte[] bytes = stored.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
