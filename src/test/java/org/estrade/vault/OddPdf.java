package org.estrade.vault;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** PDF files that are in order, but not like most slides. Each has one page, with the word that a reader finds in it. */
enum OddPdf {
    CROPPED("Cropped") {
        @Override
        byte[] bytes() {
            return Pdfs.changed(
                    document -> document.getPage(0).setCropBox(new PDRectangle(40, 250, 480, 270)), "Cropped");
        }
    },
    CROPPED_AND_TURNED("Turned") {
        @Override
        byte[] bytes() {
            return Pdfs.changed(
                    document -> {
                        document.getPage(0).setCropBox(new PDRectangle(40, 250, 480, 270));
                        document.getPage(0).setRotation(270);
                    },
                    "Turned");
        }
    },
    CROPPED_OUTSIDE_OF_THE_PAGE("Outside") {
        @Override
        byte[] bytes() {
            return Pdfs.changed(
                    document -> document.getPage(0).setCropBox(new PDRectangle(5000, 5000, 10, 10)), "Outside");
        }
    },
    TURNED_BY_AN_ODD_ANGLE("Angle") {
        @Override
        byte[] bytes() {
            return Pdfs.changed(document -> document.getPage(0).setRotation(45), "Angle");
        }
    },
    POSTER("Poster") {
        @Override
        byte[] bytes() {
            return Pdfs.changed(document -> document.getPage(0).setMediaBox(new PDRectangle(14_400, 8_100)), "Poster");
        }
    },
    /** A photograph in the colours of print. */
    CMYK("Print") {
        @Override
        byte[] bytes() {
            return withPicture("Print", document -> {
                byte[] samples = new byte[800 * 600 * 4];
                Arrays.fill(samples, (byte) 90);
                PDImageXObject picture = raw(document, samples, 800, 600, 8);
                picture.getCOSObject().setItem(COSName.COLORSPACE, COSName.DEVICECMYK);
                return picture;
            });
        }
    },
    CMYK_JPEG("Print") {
        @Override
        byte[] bytes() {
            return withPicture("Print", document -> {
                PDImageXObject picture = JPEGFactory.createFromImage(document, picture(BufferedImage.TYPE_INT_RGB));
                picture.getCOSObject().setItem(COSName.COLORSPACE, COSName.DEVICECMYK);
                return picture;
            });
        }
    },
    /** A scan in JPEG 2000, which this program does not draw: the rest of the page is there. */
    JPEG_2000("Scan") {
        @Override
        byte[] bytes() {
            return withPicture("Scan", document -> filtered(document, COSName.JPX_DECODE));
        }
    },
    /** A scan in JBIG2, which this program does not draw: the rest of the page is there. */
    JBIG2("Scan") {
        @Override
        byte[] bytes() {
            return withPicture("Scan", document -> filtered(document, COSName.JBIG2_DECODE));
        }
    },
    UNKNOWN_FILTER("Scan") {
        @Override
        byte[] bytes() {
            return withPicture("Scan", document -> filtered(document, COSName.getPDFName("NoFilter")));
        }
    },
    SIXTEEN_BITS("Deep") {
        @Override
        byte[] bytes() {
            return withPicture("Deep", document -> {
                PDImageXObject picture = raw(document, new byte[1000 * 1000 * 6], 1000, 1000, 16);
                picture.getCOSObject().setItem(COSName.COLORSPACE, COSName.DEVICERGB);
                return picture;
            });
        }
    },
    TRANSPARENT_PICTURE("Glass") {
        @Override
        byte[] bytes() {
            return withPicture(
                    "Glass",
                    document -> LosslessFactory.createFromImage(document, picture(BufferedImage.TYPE_INT_ARGB)));
        }
    },
    NO_TEXT("") {
        @Override
        byte[] bytes() {
            return withPicture(
                    "", document -> LosslessFactory.createFromImage(document, picture(BufferedImage.TYPE_INT_RGB)));
        }
    },
    /** Hebrew as programs write it: the letters in the order in which they are seen. */
    RIGHT_TO_LEFT("\u05e9\u05dc\u05d5\u05dd") {
        @Override
        byte[] bytes() {
            return written(
                    document -> embedded(document),
                    new StringBuilder(word()).reverse().toString());
        }
    },
    EMBEDDED_FONT("\u00c9tonn\u00e9 \u0416") {
        @Override
        byte[] bytes() {
            return written(document -> embedded(document), word());
        }
    },
    /** A font that is neither in the file nor on the machine. */
    MISSING_FONT("Missing") {
        @Override
        byte[] bytes() {
            return Pdfs.changed(
                    document -> fonts(document).forEach((name, font) -> {
                        font.setItem(COSName.BASE_FONT, COSName.getPDFName("Nobody-Has-This"));
                        font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
                    }),
                    "Missing");
        }
    },
    DAMAGED_FONT("Damaged") {
        @Override
        byte[] bytes() {
            return Pdfs.changed(
                    document -> {
                        for (COSDictionary font : fonts(document).values()) {
                            COSStream program = document.getDocument().createCOSStream();
                            try (OutputStream out = program.createOutputStream()) {
                                out.write(new byte[] {0, 1, 0, 0, 0, 9, 1, 1, 1, 1});
                            }
                            COSDictionary descriptor = new COSDictionary();
                            descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
                            descriptor.setItem(COSName.FONT_FILE2, program);
                            descriptor.setInt(COSName.FLAGS, 32);
                            font.setItem(COSName.FONT_DESC, descriptor);
                            font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
                        }
                    },
                    "Damaged");
        }
    };

    private final String word;

    OddPdf(String word) {
        this.word = word;
    }

    /** The word on its page; empty for a page without text. */
    String word() {
        return word;
    }

    abstract byte[] bytes();

    private interface Making<T> {
        T in(PDDocument document) throws IOException;
    }

    private static byte[] withPicture(String word, Making<PDImageXObject> picture) {
        return Pdfs.changed(
                document -> {
                    PDPage page = document.getPage(0);
                    try (PDPageContentStream content =
                            new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
                        content.drawImage(picture.in(document), 500, 60, 400, 300);
                    }
                },
                word);
    }

    private static byte[] written(Making<PDFont> font, String text) {
        return Pdfs.changed(
                document -> {
                    PDPage page = document.getPage(0);
                    try (PDPageContentStream content =
                            new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
                        content.beginText();
                        content.setFont(font.in(document), 40);
                        content.newLineAtOffset(60, 200);
                        content.showText(text);
                        content.endText();
                    }
                },
                "");
    }

    private static PDFont embedded(PDDocument document) throws IOException {
        String name = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
        try (InputStream font = PDTrueTypeFont.class.getResourceAsStream(name)) {
            return PDType0Font.load(document, font, false);
        }
    }

    private static java.util.Map<COSName, COSDictionary> fonts(PDDocument document) {
        COSDictionary all = document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
        return all.keySet().stream()
                .collect(java.util.stream.Collectors.toMap(name -> name, name -> all.getCOSDictionary(name)));
    }

    private static PDImageXObject raw(PDDocument document, byte[] samples, int width, int height, int bits)
            throws IOException {
        return new PDImageXObject(
                document,
                new ByteArrayInputStream(samples),
                (org.apache.pdfbox.cos.COSBase) null,
                width,
                height,
                bits,
                org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB.INSTANCE);
    }

    private static PDImageXObject filtered(PDDocument document, COSName filter) throws IOException {
        PDImageXObject picture = raw(document, new byte[2000], 100, 100, 8);
        picture.getCOSObject().setItem(COSName.FILTER, filter);
        return picture;
    }

    private static BufferedImage picture(int type) {
        BufferedImage picture = new BufferedImage(900, 600, type);
        for (int x = 0; x < 900; x++) {
            picture.setRGB(x, x % 600, Color.ORANGE.getRGB());
        }
        return picture;
    }
}
