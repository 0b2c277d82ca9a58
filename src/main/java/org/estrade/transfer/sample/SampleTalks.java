package org.estrade.transfer.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.estrade.account.SampleRemoval;
import org.estrade.session.Actor;
import org.estrade.site.NewSite;
import org.estrade.text.TypedText;
import org.estrade.transfer.encoding.UnreadablePage;
import org.estrade.transfer.source.PageReader;
import org.estrade.transfer.undo.ImportRun;
import org.estrade.transfer.undo.ImportUndo;

/** The sample talks of a new site. */
@ApplicationScoped
public class SampleTalks implements SampleRemoval {

    private static final String RESOURCE = "/starter/conferences.md";

    private final NewSite site;
    private final ImportUndo imports;
    private final Actor actor;

    SampleTalks(NewSite site, ImportUndo imports, Actor actor) {
        this.site = site;
        this.imports = imports;
        this.actor = actor;
    }

    /** The page with the sample talks, in the Markdown that the importer reads. */
    public static String text() {
        try (InputStream page = Objects.requireNonNull(SampleTalks.class.getResourceAsStream(RESOURCE))) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Records that the sample talks stay: from now on they are talks like all others. */
    void keep() {
        site.decideSample();
    }

    /**
     * Moves the sample talks to the bin, also those that somebody has edited since, and takes their texts about the speaker
     * out of the settings.
     *
     * @return the number of talks that were moved; 0 when the speaker has decided before
     */
    @Override
    @Transactional
    public int remove() {
        Optional<ImportRun> sample = site.sampleImport().flatMap(imports::recent);
        if (sample.isEmpty()) {
            site.decideSample();
            return 0;
        }
        ImportRun run = sample.get();
        var edited = imports.edited(run).stream().map(ImportUndo.EditedTalk::id).collect(Collectors.toSet());
        int moved = imports.undo(run.id, edited, actor.id(), (done, total) -> {})
                .map(ImportUndo.Undone::movedToBin)
                .orElse(0);
        site.decideSample();
        try {
            String text = TypedText.visible(text());
            site.withdraw(PageIntroduction.of(PageReader.read(text), text));
        } catch (UnreadablePage unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return moved;
    }
}
