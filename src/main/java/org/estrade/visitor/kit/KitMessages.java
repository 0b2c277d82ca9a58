package org.estrade.visitor.kit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the speaker's kit, and the names of its files: lower-case letters, digits and hyphens. */
@MessageBundle("kit")
public interface KitMessages {

    @Message("Kit de présentation")
    String heading();

    @Message("À reprendre tel quel dans un programme, sur un site ou à l’oral.")
    String introduction();

    @Message("Tout télécharger")
    String download();

    @Message("Se prononce «\u00a0{pronunciation}\u00a0»")
    String pronounced(String pronunciation);

    @Message("Biographie")
    String biography();

    @Message("Portrait")
    String portrait();

    /** Before the short address of a talk. */
    @Message("Pour la dernière diapositive\u00a0:")
    String last_slide();

    @Message("QR code en {format}")
    String code_in(String format);

    @Message("Photo\u00a0: {name}")
    String credit(String name);

    @Message("Pour le web")
    String web();

    @Message("Pour l’impression")
    String print();

    @Message("{width} × {height} pixels, {format}")
    String size(int width, int height, String format);

    @Message("{limit} caractères")
    String length(String limit);

    @Message("En entier")
    String whole();

    @Message("Copier")
    String copy();

    @Message("Sélectionné")
    String selected();

    @Message("nom")
    String nameFile();

    @Message("biographie-{limit}-caracteres")
    String biographyFile(int limit);

    @Message("portrait-web")
    String portraitFile();

    @Message("portrait-impression")
    String printFile();

    @Message("resume-{limit}-caracteres")
    String abstractFile(int limit);

    @Message("resume")
    String wholeFile();

    @Message("titre")
    String talkFile();

    @Message("conferences")
    String talksFolder();
}
