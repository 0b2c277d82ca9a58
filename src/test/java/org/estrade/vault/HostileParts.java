package org.estrade.vault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** Parts of PDF files that are made to harm whoever reads them. */
final class HostileParts {

    private HostileParts() {}

    static COSArray numbers(int... numbers) {
        COSArray array = new COSArray();
        Arrays.stream(numbers).forEach(number -> array.add(COSInteger.get(number)));
        return array;
    }

    static void content(PDDocument document, String instruction, int times) throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            byte[] thousand = instruction.repeat(1000).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < Math.max(1, times / 1000); i++) {
                out.write(thousand);
            }
        }
        document.getPage(0).setContents(stream);
    }

    static void packedTwice(PDDocument document, long length) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(new DeflaterOutputStream(packed))) {
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (long left = length; left > 0; left -= spaces.length) {
                out.write(spaces);
            }
        }
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(packed.toByteArray());
        }
        COSArray filters = new COSArray();
        filters.add(COSName.FLATE_DECODE);
        filters.add(COSName.FLATE_DECODE);
        stream.setItem(COSName.FILTER, filters);
        document.getPage(0).setContents(new PDStream(stream));
    }

    static void hugePicture(PDDocument document) throws IOException {
        COSStream picture = document.getDocument().createCOSStream();
        try (OutputStream out = picture.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(0);
        }
        picture.setItem(COSName.TYPE, COSName.XOBJECT);
        picture.setItem(COSName.SUBTYPE, COSName.IMAGE);
        picture.setInt(COSName.WIDTH, 60_000);
        picture.setInt(COSName.HEIGHT, 60_000);
        picture.setInt(COSName.BITS_PER_COMPONENT, 8);
        picture.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
        draw(document, picture);
    }

    static void formThatDrawsItself(PDDocument document) throws IOException {
        COSStream form = document.getDocument().createCOSStream();
        try (OutputStream out = form.createOutputStream()) {
            out.write("/X Do /X Do".getBytes(StandardCharsets.US_ASCII));
        }
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, numbers(0, 0, 900, 500));
        COSDictionary objects = new COSDictionary();
        objects.setItem("X", form);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.XOBJECT, objects);
        form.setItem(COSName.RESOURCES, resources);
        draw(document, form);
    }

    static void draw(PDDocument document, COSStream object) throws IOException {
        COSDictionary objects = new COSDictionary();
        objects.setItem("X", object);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.XOBJECT, objects);
        document.getPage(0).setResources(new PDResources(resources));
        content(document, "q 900 0 0 500 0 0 cm /X Do Q\n", 1);
    }

    static void form(PDDocument document) throws IOException {
        PDAcroForm form = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(form);
        PDTextField field = new PDTextField(form);
        field.setPartialName("name");
        form.getFields().add(field);
    }

    static void attachment(PDDocument document) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(document);
        try (OutputStream out = file.createOutputStream()) {
            out.write("#!/bin/sh".getBytes(StandardCharsets.US_ASCII));
        } catch (UncheckedIOException impossibleInMemory) {
            throw impossibleInMemory.getCause();
        }
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile("../../run.sh");
        specification.setEmbeddedFile(file);
        PDAnnotationFileAttachment annotation = new PDAnnotationFileAttachment();
        annotation.setFile(specification);
        document.getPage(0).getAnnotations().add(annotation);
    }
}
