package org.estrade.media;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/**
 * The orientation of a photograph: how the stored pixels must be turned or mirrored.
 *
 * @param exif the value of the Exif tag 0x0112, from 1 (upright) to 8
 */
record Orientation(int exif) {

    static final Orientation UPRIGHT = new Orientation(1);

    /** The orientation that a JPEG file declares; upright when it declares none, or its Exif part cannot be read. */
    static Orientation of(byte[] jpeg) throws IOException {
        try {
            // only Exif is read: other metadata is not needed, and may be large
            var metadata = JpegMetadataReader.readMetadata(new ByteArrayInputStream(jpeg), List.of(new ExifReader()));
            ExifIFD0Directory exifPart = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer exif = exifPart == null ? null : exifPart.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
            return exif == null ? UPRIGHT : new Orientation(exif);
        } catch (JpegProcessingException unreadable) {
            return UPRIGHT;
        }
    }

    /** The picture, turned and mirrored so that it is upright. */
    BufferedImage upright(BufferedImage stored) {
        int width = stored.getWidth();
        int height = stored.getHeight();
        AffineTransform turn =
                switch (exif) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
                    case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
                    case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
                    default -> new AffineTransform();
                };
        if (turn.isIdentity()) {
            return stored;
        }
        boolean swapsSides = exif >= 5;
        BufferedImage upright =
                new BufferedImage(swapsSides ? height : width, swapsSides ? width : height, stored.getType());
        Graphics2D graphics = upright.createGraphics();
        graphics.drawImage(stored, turn, null);
        graphics.dispose();
        return upright;
    }
}
