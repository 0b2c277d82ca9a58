package org.estrade.visitor.kit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.estrade.text.typography.TitleView;
import org.estrade.visitor.kit.KitView.KitTalk;
import org.estrade.visitor.kit.KitView.PictureFile;
import org.estrade.visitor.kit.KitView.PortraitView;

/** The kit as a zip file: texts in UTF-8, and the pictures. The same kit gives the same bytes. */
final class KitArchive {

    /** The date of every file in the archive, which have no date of their own: the earliest that the zip format allows. */
    private static final LocalDateTime UNDATED = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final KitMessages words;
    private final String language;
    private final String origin;

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
     */
    static byte[] of(KitView kit, String language, String origin, LongFunction<byte[]> pictures) {
        KitArchive archive = new KitArchive(language, origin);
        archive.speaker(kit);
        if (kit.portrait() != null) {
            archive.portrait(kit.portrait(), pictures);
        }
        kit.talks().forEach(archive::talk);
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

    private void talk(KitTalk talk) {
        String folder = words.talksFolder() + "/" + talk.slug() + "/";
        talk.texts().forEach(text -> add(folder, text));
        add(folder + words.talkFile() + ".txt", lines(title(talk.title()), origin + talk.href()));
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
