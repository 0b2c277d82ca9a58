package org.estrade.vault;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.filespecification.PDSimpleFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.estrade.vault.pdf.PdfProblem;
import org.jspecify.annotations.Nullable;

/** PDF files that are broken, or made to harm whoever reads them. */
enum HostilePdf {
    TRUNCATED(PdfProblem.BROKEN) {
        @Override
        byte[] bytes() {
            byte[] file = Pdfs.of("Cut", "in two");
            return Arrays.copyOf(file, 200);
        }
    },
    ZEROES(PdfProblem.BROKEN) {
        @Override
        byte[] bytes() {
            byte[] file = new byte[1 << 20];
            System.arraycopy("%PDF-1.4".getBytes(StandardCharsets.US_ASCII), 0, file, 0, 8);
            return file;
        }
    },
    NESTED_ARRAYS(PdfProblem.BROKEN) {
        @Override
        byte[] bytes() {
            return ("%PDF-1.4\n1 0 obj\n" + "[".repeat(2_000_000)
                            + "\nendobj\ntrailer <</Root 1 0 R>>\nstartxref\n9\n%%EOF")
                    .getBytes(StandardCharsets.US_ASCII);
        }
    },
    PAGE_TREE_IN_A_CIRCLE(null) {
        @Override
        byte[] bytes() {
            return """
                    %PDF-1.4
                    1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                    2 0 obj <</Type/Pages/Count 9/Kids[2 0 R 2 0 R]>> endobj
                    trailer <</Root 1 0 R>>
                    %%EOF""".getBytes(StandardCharsets.US_ASCII);
        }
    },
    WITHOUT_PAGES(null) {
        @Override
        byte[] bytes() {
            return Pdfs.of();
        }
    },
    /** A content of 600 MB of instructions, packed into less than one. */
    PACKED_INSTRUCTIONS(PdfProblem.TOO_HEAVY) {
        @Override
        byte[] bytes() {
            return Pdfs.changed(document -> HostileParts.content(document, "0 0 m 9 9 l S\n", 40_000_000), "Bomb");
        }
    },
    /** A stream that is packed twice: 4 GB of spaces in some kilobytes. */
    PACKED_TWICE(PdfProblem.TOO_HEAVY, null) {
        @Override
        byte[] bytes() {
            return Pdfs.changed(document -> HostileParts.packedTwice(document, 4L << 30), "Bomb");
        }
    },
    HUGE_PICTURE(null) {
        @Override
        byte[] bytes() {
            return Pdfs.changed(HostileParts::hugePicture, "Huge");
        }
    },
    FORM_THAT_DRAWS_ITSELF(PdfProblem.TOO_HEAVY) {
        @Override
        byte[] bytes() {
            return Pdfs.changed(HostileParts::formThatDrawsItself, "Recursion");
        }
    },
    SCRIPT_AT_OPENING(null) {
        @Override
        byte[] bytes() {
            return Pdfs.changed(
                    document -> document.getDocumentCatalog()
                            .setOpenAction(new PDActionJavaScript("app.launchURL('https://evil.example')")),
                    "Script");
        }
    },
    PROGRAM_AT_OPENING(null) {
        @Override
        byte[] bytes() {
            return Pdfs.changed(
                    document -> {
                        PDActionLaunch launch = new PDActionLaunch();
                        launch.setFile(new PDSimpleFileSpecification());
                        launch.setF("/bin/sh");
                        document.getDocumentCatalog().setOpenAction(launch);
                    },
                    "Program");
        }
    },
    LINK_TO_A_SCRIPT(null) {
        @Override
        byte[] bytes() {
            return Pdfs.changed(document -> Pdfs.link(document, "javascript:alert(1)"), "Link");
        }
    },
    LINK_TO_A_FILE(null) {
        @Override
        byte[] bytes() {
            return Pdfs.changed(document -> Pdfs.link(document, "file:///etc/passwd"), "Link");
        }
    },
    FORM_TO_FILL(null) {
        @Override
        byte[] bytes() {
            return Pdfs.changed(HostileParts::form, "Form");
        }
    },
    ATTACHED_PROGRAM(null) {
        @Override
        byte[] bytes() {
            return Pdfs.changed(HostileParts::attachment, "Attachment");
        }
    },
    CONTROL_CHARACTERS(null) {
        @Override
        byte[] bytes() {
            return Pdfs.changed(
                    document -> HostileParts.content(document, "BT /F1 9 Tf (a\\000b\\001) Tj ET\n", 3), "Controls");
        }
    },
    NEGATIVE_BOX(null) {
        @Override
        byte[] bytes() {
            return Pdfs.changed(
                    document -> document.getPage(0)
                            .getCOSObject()
                            .setItem(COSName.MEDIA_BOX, HostileParts.numbers(9, 9, -9000, -9)),
                    "Box");
        }
    },
    BOX_OF_WORDS(null) {
        @Override
        byte[] bytes() {
            return Pdfs.changed(
                    document -> document.getPage(0).getCOSObject().setItem(COSName.MEDIA_BOX, COSName.PAGE), "Box");
        }
    },
    MANY_ANNOTATIONS(null) {
        @Override
        byte[] bytes() {
            return Pdfs.changed(
                    document -> {
                        Pdfs.link(document, "https://ants.example/");
                        document.getPage(0)
                                .setAnnotations(Collections.nCopies(
                                        50_000,
                                        document.getPage(0).getAnnotations().get(0)));
                    },
                    "Annotations");
        }
    },
    BYTES_AFTER_THE_END(null) {
        @Override
        byte[] bytes() {
            byte[] file = Pdfs.of("After");
            return Arrays.copyOf(file, file.length + 100_000);
        }
    },
    BYTES_BEFORE_THE_BEGINNING(null) {
        @Override
        byte[] bytes() {
            byte[] file = Pdfs.of("Before");
            byte[] moved = new byte[file.length + 500];
            Arrays.fill(moved, 0, 500, (byte) ' ');
            System.arraycopy(file, 0, moved, 500, file.length);
            return moved;
        }
    };

    @SuppressWarnings("ImmutableEnumChecker") // a list that nobody changes
    private final List<@Nullable PdfProblem> problems;

    HostilePdf(@Nullable PdfProblem problem) {
        problems = Collections.singletonList(problem);
    }

    /** A file that a fast machine reads in time. */
    HostilePdf(@Nullable PdfProblem problem, @Nullable PdfProblem other) {
        problems = Arrays.asList(problem, other);
    }

    abstract byte[] bytes();

    /** What may be said of the file; null when all of it is read. */
    List<@Nullable PdfProblem> problems() {
        return problems;
    }
}
