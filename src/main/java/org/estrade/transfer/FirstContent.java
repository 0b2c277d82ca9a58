package org.estrade.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.estrade.site.SiteContent.Link;
import org.estrade.site.SiteRepository;
import org.estrade.startup.StartupError;
import org.estrade.talk.store.TalkRepository;
import org.estrade.transfer.archive.ArchiveRefused;
import org.estrade.transfer.archive.ArchiveRestore;
import org.estrade.transfer.encoding.PageText;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.markdown.ImportedPage;
import org.estrade.transfer.markdown.MarkdownPageImporter;
import org.estrade.transfer.plan.PageImport;
import org.estrade.transfer.source.FolderText;
import org.estrade.transfer.source.PageReader;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The first talks of an empty site: those of the file that ESTRADE_IMPORT names, else the starter content, once. */
@ApplicationScoped
public class FirstContent {

    private static final Logger LOG = Logger.getLogger("org.estrade");
    private static final String STARTER = "/starter/conferences.md";

    private final SiteRepository sites;
    private final TalkRepository talks;
    private final PageImport imports;
    private final ArchiveRestore archives;
    private final Optional<String> importFrom;
    private final boolean starter;

    FirstContent(
            SiteRepository sites,
            TalkRepository talks,
            PageImport imports,
            ArchiveRestore archives,
            @ConfigProperty(name = "estrade.import") Optional<String> importFrom,
            @ConfigProperty(name = "estrade.starter", defaultValue = "true") boolean starter) {
        this.sites = sites;
        this.talks = talks;
        this.imports = imports;
        this.archives = archives;
        this.importFrom = importFrom;
        this.starter = starter;
    }

    /**
     * Loads the first talks. A site that has a talk stays as it is; a draft and a talk in the bin count too. Of several
     * programs that start on one database, one loads and the others wait.
     *
     * @throws StartupError when the file cannot be read, with nothing changed
     */
    // the audit trail looks up the account in a request context, and at start-up there is no request
    @ActivateRequestContext
    @Transactional
    public void load() {
        boolean starterLoaded = sites.lockForFirstContent();
        if (!talks.isEmpty()) {
            return;
        }
        if (importFrom.isPresent() && ArchiveRestore.isArchive(Path.of(importFrom.get()))) {
            restore(Path.of(importFrom.get()));
        } else if (importFrom.isPresent()) {
            loadAll(Path.of(importFrom.get()));
        } else if (starter && !starterLoaded) {
            loadStarter();
        }
    }

    private void restore(Path archive) {
        try {
            LOG.infof("Restored %d talks from the archive %s", archives.restore(archive), archive);
        } catch (ArchiveRefused refused) {
            throw refusal(archive, why(refused.reason()));
        }
    }

    private static String why(ArchiveRefused.Reason reason) {
        return switch (reason) {
            case SITE_NOT_EMPTY -> "is an archive, and this site has talks";
            case NEWER_RELEASE -> "is an archive of a newer Estrade (upgrade this one first)";
            case DAMAGED -> "is a damaged archive (download it again)";
            case TOO_LARGE -> "is an archive of more than 1 GB";
        };
    }

    private void loadStarter() {
        try (InputStream page = Objects.requireNonNull(FirstContent.class.getResourceAsStream(STARTER))) {
            apply(PageText.read(page.readAllBytes()).text());
            sites.starterLoaded();
        } catch (IOException | UnreadablePage ours) {
            throw new IllegalStateException(ours);
        }
    }

    /**
     * Loads a page, a zip archive of pages, or a folder. In a folder, pages in our own dialect are loaded one by one; all
     * other files are read together, since the talks of a static site stand in many files. A file that holds no talk is told
     * in the log and keeps no other from being loaded.
     */
    private void loadAll(Path path) {
        if (!Files.isDirectory(path)) {
            load(path);
            return;
        }
        try {
            List<Path> others = new ArrayList<>();
            int loaded = 0;
            for (Path file : FolderText.files(path)) {
                if (isOwnDialect(file)) {
                    load(file);
                    loaded++;
                } else {
                    others.add(file);
                }
            }
            if (!others.isEmpty()) {
                loaded += loadTogether(path, others) ? 1 : 0;
            }
            if (loaded == 0) {
                throw refusal(path, "holds no page with talks");
            }
        } catch (IOException unreadable) {
            throw refusal(path, "cannot be read");
        }
    }

    private static boolean isOwnDialect(Path file) throws IOException {
        try {
            MarkdownPageImporter.read(PageText.read(Files.readAllBytes(file)).text());
            return true;
        } catch (UnreadablePage another) {
            return false;
        }
    }

    private boolean loadTogether(Path folder, List<Path> files) throws IOException {
        try {
            loaded(apply(FolderText.of(folder, files)), folder);
            return true;
        } catch (UnreadablePage noTalk) {
            LOG.warnf("No talk was found in %d of the files in %s", files.size(), folder);
            return false;
        }
    }

    private void load(Path file) {
        try {
            if (FolderText.isZip(file)) {
                loaded(apply(FolderText.ofZip(file)), file);
                return;
            }
            if (Files.size(file) > PageText.LARGEST) {
                throw new UnreadablePage(UnreadablePage.Reason.TOO_LARGE);
            }
            loaded(apply(PageText.read(Files.readAllBytes(file)).text()), file);
        } catch (IOException unreadable) {
            throw refusal(file, Files.exists(file) ? "cannot be read" : "does not exist");
        } catch (UnreadablePage refused) {
            throw refusal(file, why(refused.reason()));
        }
    }

    private static void loaded(PageImport.Applied applied, Path from) {
        LOG.infof("Imported %d talks from %s", applied.created() + applied.updated(), from);
    }

    private PageImport.Applied apply(String text) throws UnreadablePage {
        ImportedPage page = PageReader.read(text);
        page.warnings()
                .forEach(warning -> LOG.warnf("Line %d: %s %s", warning.line(), warning.kind(), warning.arguments()));
        sites.introduce(page.language(), page.author(), page.title(), page.description(), github(page));
        return imports.apply(page, null, null);
    }

    private static @Nullable Link github(ImportedPage page) {
        String name = page.github();
        return name != null && name.matches("[A-Za-z0-9-]+") ? new Link("GitHub", "https://github.com/" + name) : null;
    }

    private static String why(UnreadablePage.Reason reason) {
        return switch (reason) {
            case EMPTY -> "is empty";
            case BINARY -> "is not a text";
            case TOO_LARGE -> "is larger than 2 MB";
            case UNDECODABLE -> "is in no encoding that can be recognised (save it as UTF-8)";
            case NO_TALK -> "shows no talk";
        };
    }

    private static StartupError refusal(Path file, String why) {
        return new StartupError(
                "ESTRADE_IMPORT names %s, which %s: correct it, or remove ESTRADE_IMPORT.".formatted(file, why));
    }
}
