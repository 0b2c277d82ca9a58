package org.estrade.media;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** The QR code of an address: black on white in light and dark mode, because cameras read that best. */
public final class QrCode {

    /** The empty border in modules, as ISO/IEC 18004 demands it. */
    private static final int BORDER = 4;

    /** The pixels of a module in the PNG: large enough for a slide of 4K and for print. */
    private static final int PIXELS = 24;

    private final BitMatrix modules;

    private QrCode(BitMatrix modules) {
        this.modules = modules;
    }

    /** The code of an address of at most some hundred characters. */
    public static QrCode of(String address) {
        try {
            // a quarter of the code may be covered or out of focus
            return new QrCode(new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    BORDER,
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.Q)));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No QR code holds " + address, tooLong);
        }
    }

    /** The code as an SVG document. */
    public String svg() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int start = x;
                while (x < modules.getWidth() && modules.get(x, y)) {
                    x++;
                }
                if (x > start) {
                    path.append('M')
                            .append(start)
                            .append(' ')
                            .append(y)
                            .append('h')
                            .append(x - start);
                    path.append("v1h-").append(x - start).append('z');
                }
            }
        }
        int side = modules.getWidth();
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" width="%2$d" height="%2$d" shape-rendering="crispEdges">
                <path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%3$s"/>
                </svg>
                """.formatted(side, side * 8, path);
    }

    /** The code as a PNG file. */
    public byte[] png() {
        int side = modules.getWidth() * PIXELS;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                picture.setRGB(x, y, modules.get(x / PIXELS, y / PIXELS) ? 0 : 0xffffff);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return bytes.toByteArray();
    }
}
