package org.estrade.vault.pdf;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the process says about a PDF: a sequence of frames, each with a letter and its values. A sequence that stops before
 * the frame of the end was written by a process that was ended.
 */
final class PdfFrames {

    /** The most pages of which text is read. */
    static final int MOST_PAGES = 1000;

    /** The most links of one page. */
    static final int MOST_LINKS = 100;

    private static final int LONGEST_TEXT = 200_000;
    private static final int LARGEST_PICTURE = 8 << 20;

    private static final char COUNT = 'N';
    private static final char PAGE = 'P';
    private static final char PICTURE = 'J';
    private static final char PROBLEM = 'X';
    private static final char END = 'Z';

    private PdfFrames() {}

    /** Writes frames. Each is sent at once, so that it arrives although the process may be ended. */
    static final class Writer {

        private final DataOutputStream out;

        Writer(OutputStream out) {
            this.out = new DataOutputStream(out);
        }

        void count(int pages) throws IOException {
            out.writeByte(COUNT);
            out.writeInt(pages);
            out.flush();
        }

        void page(PdfPage page) throws IOException {
            out.writeByte(PAGE);
            out.writeInt(page.number());
            out.writeInt(page.width());
            out.writeInt(page.height());
            bytes(page.text().getBytes(StandardCharsets.UTF_8));
            out.writeInt(page.links().size());
            for (String link : page.links()) {
                bytes(link.getBytes(StandardCharsets.UTF_8));
            }
            out.flush();
        }

        void picture(PagePicture picture) throws IOException {
            out.writeByte(PICTURE);
            out.writeInt(picture.number());
            out.writeInt(picture.width());
            out.writeInt(picture.height());
            bytes(picture.bytes());
            out.flush();
        }

        void problem(PdfProblem problem) throws IOException {
            out.writeByte(PROBLEM);
            out.writeUTF(problem.name());
            out.flush();
        }

        void end() throws IOException {
            out.writeByte(END);
            out.flush();
        }

        private void bytes(byte[] bytes) throws IOException {
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    /** Reads all frames until the end of the stream. Nothing is trusted: a frame that is out of its limits ends the reading. */
    static PdfContent read(InputStream stream) {
        int count = 0;
        List<PdfPage> pages = new ArrayList<>();
        List<PagePicture> pictures = new ArrayList<>();
        PdfProblem problem = PdfProblem.TOO_HEAVY;
        @Nullable PdfProblem said = null;
        try (DataInputStream in = new DataInputStream(stream)) {
            while (true) {
                switch (in.readByte()) {
                    case COUNT -> count = between(0, in.readInt(), 1_000_000);
                    case PAGE -> {
                        if (pages.size() >= MOST_PAGES) {
                            throw new IOException("too many pages");
                        }
                        pages.add(page(in));
                    }
                    case PICTURE ->
                        pictures.add(
                                new PagePicture(in.readInt(), in.readInt(), in.readInt(), bytes(in, LARGEST_PICTURE)));
                    case PROBLEM -> said = PdfProblem.valueOf(in.readUTF());
                    case END -> {
                        return new PdfContent(count, pages, pictures, said);
                    }
                    default -> throw new IOException("no frame");
                }
            }
        } catch (EOFException ended) {
            problem = said == null ? PdfProblem.TOO_HEAVY : said;
        } catch (IOException | RuntimeException unexpected) {
            problem = PdfProblem.BROKEN;
        }
        return new PdfContent(count, pages, pictures, problem);
    }

    private static PdfPage page(DataInputStream in) throws IOException {
        int number = in.readInt();
        int width = in.readInt();
        int height = in.readInt();
        String text = new String(bytes(in, LONGEST_TEXT), StandardCharsets.UTF_8);
        List<String> links = new ArrayList<>();
        for (int left = between(0, in.readInt(), MOST_LINKS); left > 0; left--) {
            links.add(new String(bytes(in, LONGEST_TEXT), StandardCharsets.UTF_8));
        }
        return new PdfPage(number, width, height, text, links);
    }

    private static byte[] bytes(DataInputStream in, int most) throws IOException {
        byte[] bytes = new byte[between(0, in.readInt(), most)];
        in.readFully(bytes);
        return bytes;
    }

    private static int between(int least, int value, int most) throws IOException {
        if (value < least || value > most) {
            throw new IOException("out of limits");
        }
        return value;
    }
}
