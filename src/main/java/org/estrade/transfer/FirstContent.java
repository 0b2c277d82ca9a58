package org.estrade.transfer;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.estrade.site.NewSite;
import org.estrade.startup.StartupError;
import org.estrade.talk.store.TalkRepository;
import org.estrade.text.TypedText;
import org.estrade.transfer.archive.ArchiveRefused;
import org.estrade.transfer.archive.ArchiveRestore;
import org.estrade.transfer.encoding.PageText;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.markdown.ImportedPage;
import org.estrade.transfer.plan.PageImport;
import org.estrade.transfer.sample.PageIntroduction;
import org.estrade.transfer.sample.SampleTalks;
import org.estrade.transfer.source.FolderText;
import org.estrade.transfer.source.PageReader;
import org.estrade.transfer.source.SourceFile;
import org.estrade.transfer.undo.ImportUndo;
import org.jboss.logging.Logger;

/**
 * Loads the first talks of an empty site when the program starts. The talks are those of the file that ESTRADE_IMPORT
 * names. Without such a file, the sample talks are loaded, once.
 */
@ApplicationScoped
public class FirstContent {

    private static final Logger LOG = Logger.getLogger("org.estrade");

    /** The largest number of warnings of an import that are logged. */
    private static final int MAX_LOGGED_WARNINGS = 200;

    /** The time after which the loading is given up: a file with thousands of talks takes a minute on a slow machine. */
    private static final int MAX_SECONDS = 1800;

    private final NewSite site;
    private final TalkRepository talks;
    private final PageImport imports;
    private final ImportUndo undo;
    private final ArchiveRestore archives;
    private final Optional<String> importFrom;
    private final boolean starterEnabled;

    FirstContent(
            NewSite site,
            TalkRepository talks,
            PageImport imports,
            ImportUndo undo,
            ArchiveRestore archives,
            @ConfigProperty(name = "estrade.import") Optional<String> importFrom,
            @ConfigProperty(name = "estrade.starter", defaultValue = "true") boolean starterEnabled) {
        this.site = site;
        this.talks = talks;
        this.imports = imports;
        this.undo = undo;
        this.archives = archives;
        this.importFrom = importFrom;
        this.starterEnabled = starterEnabled;
    }

    /**
     * Loads the first talks. A site that has a talk does not change. A draft or a talk in the bin counts as a talk. When
     * several programs start on one database, one program loads the talks and the other programs wait.
     *
     * @throws StartupError when the file cannot be read; the database is then unchanged
     */
    // the audit trail looks up the account in a request context, and at start-up there is no request
    @ActivateRequestContext
    @Transactional
    @TransactionConfiguration(timeout = MAX_SECONDS)
    public void load() {
        boolean starterLoaded = site.lockForFirstContent();
        if (talks.count() > 0) {
            return;
        }
        if (importFrom.isPresent() && ArchiveRestore.isArchive(Path.of(importFrom.get()))) {
            restore(Path.of(importFrom.get()));
        } else if (importFrom.isPresent()) {
            importFile(Path.of(importFrom.get()));
        } else if (starterEnabled && !starterLoaded) {
            loadStarter();
        }
    }

    private void restore(Path archive) {
        try {
            LOG.infof("Restored %d talks from the archive %s", archives.restore(archive), archive);
        } catch (ArchiveRefused refused) {
            throw startupError(archive, reasonText(refused.reason()));
        }
    }

    private static String reasonText(ArchiveRefused.Reason reason) {
        return switch (reason) {
            case SITE_NOT_EMPTY -> "is an archive, and this site has talks";
            case NEWER_RELEASE -> "is an archive of a newer Estrade (upgrade this one first)";
            case DAMAGED -> "is a damaged archive (download it again)";
            case TOO_LARGE -> "is an archive of more than 1 GB";
        };
    }

    private void loadStarter() {
        try {
            importText(SampleTalks.text());
            site.recordStarterLoaded();
            site.recordSample(undo.newestId());
        } catch (UnreadablePage starterUnreadable) {
            throw new IllegalStateException(starterUnreadable);
        }
    }

    private void importFile(Path path) {
        try {
            String text = readText(path);
            PageImport.Applied applied = importText(text);
            logWarnings(text);
            LOG.infof("Imported %d talks from %s", applied.created() + applied.updated(), path);
        } catch (IOException unreadable) {
            throw startupError(path, Files.exists(path) ? "cannot be read" : "does not exist");
        } catch (UnreadablePage refused) {
            throw startupError(path, reasonText(refused));
        }
    }

    /** Reads the text of a file, or the joined text of the files in a folder or a zip archive. */
    private static String readText(Path path) throws IOException, UnreadablePage {
        if (FolderText.isFolder(path)) {
            return FolderText.of(path);
        }
        if (Files.size(path) > PageText.MAX_SIZE) {
            throw new UnreadablePage(UnreadablePage.Reason.TOO_LARGE);
        }
        return PageText.read(Files.readAllBytes(path)).text();
    }

    /** Logs the warnings that the preview page of an import would show. */
    private static void logWarnings(String text) throws UnreadablePage {
        ImportWords words = new ImportWords(List.of(Locale.ENGLISH));
        PageReader.read(text).warnings().stream()
                .limit(MAX_LOGGED_WARNINGS)
                .forEach(warning -> LOG.infof(
                        "Import, line %s: %s", SourceFile.position(text, warning.line()), words.sentence(warning)));
    }

    private PageImport.Applied importText(String text) throws UnreadablePage {
        ImportedPage page = PageReader.read(TypedText.visible(text));
        site.introduce(PageIntroduction.of(page, text));
        return imports.apply(page, null, null);
    }

    private static String reasonText(UnreadablePage refused) {
        UnreadablePage.FailurePoint failurePoint = refused.failurePoint();
        return switch (refused.reason()) {
            case EMPTY -> "is empty";
            case BINARY -> "is not a text";
            case TOO_LARGE -> "is larger than 8 MB";
            case UNDECODABLE -> "is in no encoding that can be recognised (save it as UTF-8)";
            case ARCHIVE_UNREADABLE -> "is an archive that cannot be opened (make it a .zip file)";
            case ARCHIVE_TOO_LARGE -> "is an archive with too many or too large files";
            case OFFICE_DOCUMENT -> "is a document of an office program (save it as HTML or CSV)";
            case INVALID ->
                failurePoint == null
                        ? "is not valid"
                        : "is not valid %s at line %d".formatted(failurePoint.shape(), failurePoint.line());
            case NO_TALK -> "shows no talk";
        };
    }

    private static StartupError startupError(Path file, String reason) {
        return new StartupError(
                "ESTRADE_IMPORT names %s, which %s: correct it, or remove ESTRADE_IMPORT.".formatted(file, reason));
    }
}
