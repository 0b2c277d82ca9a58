package org.estrade.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.estrade.transfer.plan.PageImport;
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
            files(Path.of(importFrom.get())).forEach(this::load);
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
            apply(PageText.read(page.readAllBytes()));
            sites.starterLoaded();
        } catch (IOException | UnreadablePage ours) {
            throw new IllegalStateException(ours);
        }
    }

    /** The path itself when it is a file; the pages of a folder, sorted by name. */
    private static List<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            List<Path> pages = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*[.](md|markdown|txt|ya?ml|json|csv|tsv)"))
                    .sorted()
                    .toList();
            if (pages.isEmpty()) {
                throw refusal(path, "holds no page (.md or .txt)");
            }
            return pages;
        } catch (IOException unreadable) {
            throw refusal(path, "cannot be read");
        }
    }

    private void load(Path file) {
        try {
            if (Files.size(file) > PageText.LARGEST) {
                throw new UnreadablePage(UnreadablePage.Reason.TOO_LARGE);
            }
            PageImport.Applied applied = apply(PageText.read(Files.readAllBytes(file)));
            LOG.infof("Imported %d talks from %s", applied.created() + applied.updated(), file);
        } catch (IOException unreadable) {
            throw refusal(file, Files.exists(file) ? "cannot be read" : "does not exist");
        } catch (UnreadablePage refused) {
            throw refusal(file, why(refused.reason()));
        }
    }

    private PageImport.Applied apply(PageText text) throws UnreadablePage {
        ImportedPage page = PageReader.read(text.text());
        page.warnings().forEach(warning -> LOG.debugf("Line %d: %s", warning.line(), warning.kind()));
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
