package org.estrade.visitor.kit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.estrade.text.typography.TitleView;
import org.estrade.vault.store.StoredFile;
import org.estrade.visitor.kit.KitView.KitSlides;
import org.estrade.visitor.kit.KitView.KitTalk;
import org.estrade.visitor.kit.KitView.PictureFile;
import org.estrade.visitor.kit.KitView.PortraitView;

/** The kit as a zip file: texts in UTF-8, the pictures, and the slides that this site keeps. The same kit gives the same bytes. */
final class KitArchive {

    /** The date of every file in the archive, which have no date of their own: the earliest that the zip format allows. */
    private static final LocalDateTime UNDATED = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** The most bytes of slides in an archive, which is kept in memory. Larger slides are named with their address. */
    private static final long MOST_OF_SLIDES = 10L << 20;

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final KitMessages words;
    private final String language;
    private final String origin;
    private long room = MOST_OF_SLIDES;

    private KitArchive(String language, String origin) {
        this.words = KitMaker.words(language);
        this.language = language;
        this.origin = origin;
    }

    /**
     * The archive's bytes.
     *
     * @param language the language of the file names
     * @param origin the beginning of absolute addresses: {@code https://exemple.fr}
     * @param pictures gives the bytes of a picture by its id
     * @param slides gives the bytes of a file
     */
    static byte[] of(
            KitView kit,
            String language,
            String origin,
            LongFunction<byte[]> pictures,
            Function<StoredFile, byte[]> slides) {
        KitArchive archive = new KitArchive(language, origin);
        archive.speaker(kit);
        if (kit.portrait() != null) {
            archive.portrait(kit.portrait(), pictures);
        }
        kit.talks().forEach(talk -> archive.talk(talk, slides));
        return archive.zipped();
    }

    private void speaker(KitView kit) {
        if (kit.hasName()) {
            add(words.nameFile() + ".txt", lines(kit.name(), kit.pronunciation(), kit.phonetics(), kit.fediverse()));
        }
        kit.biographies().forEach(text -> add("", text));
    }

    private void portrait(PortraitView portrait, LongFunction<byte[]> pictures) {
        for (PictureFile picture : portrait.files()) {
            files.put(picture.file(), pictures.apply(picture.id()));
        }
        add("portrait.txt", lines(portrait.alternative(), portrait.credit()));
    }

    private void talk(KitTalk talk, Function<StoredFile, byte[]> slides) {
        String folder = words.talksFolder() + "/" + talk.slug() + "/";
        talk.texts().forEach(text -> add(folder, text));
        List<String> addresses = new ArrayList<>(List.of(title(talk.title()), origin + talk.href()));
        for (KitSlides each : talk.slides()) {
            if (each.file().size() <= room) {
                room -= each.file().size();
                files.put(folder + free(folder, each), slides.apply(each.file()));
            } else {
                addresses.add(origin + each.path());
            }
        }
        add(folder + words.talkFile() + ".txt", lines(addresses.toArray(String[]::new)));
    }

    /** The name of the file; with the beginning of its hash when another file of the folder has the name. */
    private String free(String folder, KitSlides slides) {
        return files.containsKey(folder + slides.name())
                ? slides.file().hash().substring(0, 8) + "-" + slides.name()
                : slides.name();
    }

    private static String title(TitleView title) {
        return title.subtitle() == null ? title.main() : title.main() + title.colon() + " " + title.subtitle();
    }

    /** Adds a text. When its language is not that of the file names, the file name has the language code. */
    private void add(String folder, KitText text) {
        String foreign = text.language().equals(language) ? "" : "." + text.language();
        add(folder + text.file() + foreign + (text.isMarkdown() ? ".md" : ".txt"), text.text() + "\n");
    }

    private void add(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n", "", "\n"));
    }

    private byte[] zipped() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(UNDATED);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }
}
