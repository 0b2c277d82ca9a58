package org.estrade.vault;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.estrade.vault.pdf.PagePicture;
import org.estrade.vault.pdf.PdfProcess;
import org.estrade.vault.place.PlaceFailure;
import org.estrade.vault.store.StoredFile;

/** The pictures of pages, made when they are asked for. Who asks waits without a thread. */
@ApplicationScoped
public class PagePictures {

    /** The number of pages that one process draws. */
    private static final int TOGETHER = 8;

    /** The most groups of pages that wait to be drawn. */
    private static final int MOST_WAITING = 16;

    private final TemporaryFiles temporary;
    private final DeckPages pages;

    private final ThreadPoolExecutor drawing =
            new ThreadPoolExecutor(1, 1, 10, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING));

    private final ConcurrentHashMap<Page, CompletableFuture<Void>> beingDrawn = new ConcurrentHashMap<>();

    /** The pages that cannot be drawn, so that not every request tries it. */
    private final Cache<Page, Boolean> failed = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofHours(1))
            .build();

    private record Page(String hash, int number) {}

    PagePictures(TemporaryFiles temporary, DeckPages pages) {
        this.temporary = temporary;
        this.pages = pages;
        drawing.allowCoreThreadTimeOut(true);
    }

    @PreDestroy
    void end() {
        drawing.shutdownNow();
    }

    /** The picture of the first page as a JPEG file; empty when there is none. Blocks. */
    public Optional<byte[]> cover(StoredFile file) {
        return pages.picture(file.hash(), DeckPages.COVER);
    }

    /** The picture of a page as a JPEG file, if it is made; empty otherwise. Blocks. */
    public Optional<byte[]> made(StoredFile file, int number) {
        return pages.picture(file.hash(), number);
    }

    /** Whether it makes sense to wait for the picture of this page. */
    public boolean canBeMade(StoredFile file, int number) {
        return number >= 1 && number <= file.pages() && failed.getIfPresent(new Page(file.hash(), number)) == null;
    }

    /**
     * Makes the picture of a page and of the pages after it. Does not block.
     *
     * @return completes when the picture is made, or cannot be made; with {@link PlaceFailure} when the file cannot be had now
     * @throws RejectedExecutionException when too many pages are waited for
     */
    public CompletableFuture<Void> make(StoredFile file, int number) {
        Page first = new Page(file.hash(), (number - 1) / TOGETHER * TOGETHER + 1);
        CompletableFuture<Void> mine = new CompletableFuture<>();
        CompletableFuture<Void> theirs = beingDrawn.putIfAbsent(first, mine);
        if (theirs != null) {
            return theirs;
        }
        try {
            drawing.execute(() -> {
                try {
                    draw(file, first.number());
                } catch (PlaceFailure failure) {
                    mine.completeExceptionally(failure);
                } finally {
                    beingDrawn.remove(first);
                    mine.complete(null);
                }
            });
        } catch (RejectedExecutionException tooMany) {
            beingDrawn.remove(first);
            mine.complete(null);
            throw tooMany;
        }
        return mine;
    }

    private void draw(StoredFile file, int group) {
        int end = Math.min(group + TOGETHER - 1, file.pages());
        int first = group;
        // pages that an earlier process had no time for
        while (first < end && made(file, first).isPresent()) {
            first++;
        }
        List<PagePicture> drawn;
        try (TemporaryFiles.Copy copy = temporary.copy(file)) {
            drawn = PdfProcess.draw(copy.file(), copy.folder(), first, end - first + 1)
                    .pictures();
        }
        pages.keep(file.hash(), drawn);
        int last = drawn.isEmpty() ? first : drawn.get(drawn.size() - 1).number();
        for (int number = first; number <= last; number++) {
            int page = number;
            if (drawn.stream().noneMatch(picture -> picture.number() == page)) {
                failed.put(new Page(file.hash(), page), true);
            }
        }
    }
}
