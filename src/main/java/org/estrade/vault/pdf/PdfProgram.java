package org.estrade.vault.pdf;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URL;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The program of the process that reads one PDF. Its arguments are the file, the first page to draw, the number of pages to
 * draw, the width of the pictures in pixels, the milliseconds that it may take, and whether it reads the texts. It writes
 * {@link PdfFrames} to its standard output.
 */
final class PdfProgram {

    private static final long MOST_SCRATCH = 256L << 20;
    private static final float QUALITY = 0.8f;

    private final PDDocument document;
    private final PdfFrames.Writer frames;

    private PdfProgram(PDDocument document, PdfFrames.Writer frames) {
        this.document = document;
        this.frames = frames;
    }

    public static void main(String[] arguments) throws IOException {
        OutputStream out = new BufferedOutputStream(System.out, 1 << 16);
        // a library that prints something must not disturb the frames
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, java.nio.charset.StandardCharsets.UTF_8));
        refuseAddresses();
        endAfter(Long.parseLong(arguments[4]));
        ImageIO.setUseCache(false);
        PdfFrames.Writer frames = new PdfFrames.Writer(out);
        try (RandomAccessReadBufferedFile file = new RandomAccessReadBufferedFile(new File(arguments[0]));
                PDDocument document = Loader.loadPDF(
                        file, "", null, null, MemoryUsageSetting.setupMixed(16 << 20, MOST_SCRATCH).streamCache)) {
            frames.count(document.getNumberOfPages());
            PdfProgram program = new PdfProgram(document, frames);
            program.draw(
                    Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
            if (Boolean.parseBoolean(arguments[5])) {
                new PdfTexts(document).write(frames);
            }
        } catch (InvalidPasswordException encrypted) {
            frames.problem(PdfProblem.ENCRYPTED);
        } catch (OutOfMemoryError | StackOverflowError tooMuch) {
            frames.problem(PdfProblem.TOO_HEAVY);
        } catch (IOException | RuntimeException damaged) {
            // for a damaged file the library throws exceptions of many types
            frames.problem(PdfProblem.BROKEN);
        }
        frames.end();
        // a thread of the library may still run
        Runtime.getRuntime().halt(0);
    }

    /** Refuses to open any address, for the case that a part of a library would try. */
    private static void refuseAddresses() {
        URL.setURLStreamHandlerFactory(protocol -> {
            if (protocol.equals("file") || protocol.equals("jar") || protocol.equals("jrt")) {
                return null;
            }
            throw new IllegalStateException("no address is opened");
        });
    }

    /** Ends the process after its time, also when whoever started it is gone. */
    private static void endAfter(long milliseconds) {
        Thread clock = new Thread(() -> {
            try {
                Thread.sleep(milliseconds);
            } catch (InterruptedException never) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(1);
        });
        clock.setDaemon(true);
        clock.start();
    }

    private void draw(int first, int count, int width) throws IOException {
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        int last = Math.min(first + count - 1, document.getNumberOfPages());
        for (int number = first; number <= last; number++) {
            try {
                picture(renderer, number, width);
            } catch (IOException | RuntimeException damaged) {
                // the other pages may be drawn
                frames.problem(PdfProblem.BROKEN);
            }
        }
    }

    private void picture(PDFRenderer renderer, int number, int width) throws IOException {
        PDPage page = document.getPage(number - 1);
        int pageWidth = width(page);
        int pageHeight = height(page);
        // of a long page, the picture is narrower
        float scale = Math.min((float) width / pageWidth, 1.5f * width / pageHeight);
        BufferedImage drawn = renderer.renderImage(number - 1, scale, ImageType.RGB);
        frames.picture(new PagePicture(number, drawn.getWidth(), drawn.getHeight(), jpeg(drawn)));
    }

    static int width(PDPage page) {
        return isTurned(page)
                ? side(page.getCropBox().getHeight())
                : side(page.getCropBox().getWidth());
    }

    static int height(PDPage page) {
        PDRectangle box = page.getCropBox();
        return isTurned(page) ? side(box.getWidth()) : side(box.getHeight());
    }

    private static boolean isTurned(PDPage page) {
        return page.getRotation() % 180 != 0;
    }

    private static int side(float points) {
        return Math.max(1, Math.min(Math.round(points), 20_000));
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
