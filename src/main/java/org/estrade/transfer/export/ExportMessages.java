package org.estrade.transfer.export;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of the export page. */
@MessageBundle("export")
public interface ExportMessages {

    @Message("Exporter")
    String title();

    @Message("Tout ce qui est ici est à vous\u00a0: emportez-le quand vous voulez, dans des formats ouverts.")
    String introduction();

    @Message("Import et export")
    String sections();

    @Message("L’archive")
    String archive();

    @Message(
            "Un seul fichier zip\u00a0: conférences, brouillons, historique, événements, personnes, mots-clés, réglages, kit et images. Elle se restaure dans un site vide.")
    String archiveWhat();

    @Message("Télécharger l’archive")
    String archiveDownload();

    @Message("Pour un tableur")
    String csv();

    @Message("Une ligne par intervention\u00a0: événement, date, ville, liens. Les conférences publiées seulement.")
    String csvWhat();

    @Message("Télécharger le CSV")
    String csvDownload();

    @Message("Pour Jekyll")
    String jekyll();

    @Message("Un fichier Markdown par conférence et par langue, dans _talks\u00a0; les brouillons y sont marqués.")
    String jekyllWhat();

    @Message("Télécharger pour Jekyll")
    String jekyllDownload();

    @Message("Pour Hugo")
    String hugo();

    @Message(
            "Un fichier Markdown par conférence et par langue, dans content/talks\u00a0; les brouillons y sont marqués.")
    String hugoWhat();

    @Message("Télécharger pour Hugo")
    String hugoDownload();

    @Message("Pour d’autres programmes")
    String speaker();

    @Message("Vous et vos conférences publiées en JSON, au format de Sessionize.")
    String speakerWhat();

    @Message("Télécharger le JSON")
    String speakerDownload();

    @Message("Pour tout le monde")
    String open();

    @Message(
            "Ce qui est publié, à des adresses que vous pouvez donner\u00a0: personne n’a besoin d’un compte pour les lire.")
    String openWhat();

    /** The description of the Markdown page. The package {@code transfer.markdown} documents what the page does not contain. */
    @Message(
            "La page des conférences en Markdown, une par langue, que l’import relit. Elle ne contient ni les résumés courts, ni les libellés des mots-clés, ni le pays et les coordonnées des événements, ni les dates de publication.")
    String openMarkdown();

    @Message(
            "Tout ce qui est publié, dans toutes les langues. L’import le relit aussi, sauf les libellés des mots-clés, le pays et les coordonnées des événements, les dates de publication\u00a0: seule l’archive les garde.")
    String openJson();

    @Message("Les interventions pour un tableur, une par ligne.")
    String openTable();

    @Message("Les interventions pour une bibliographie, en BibTeX.")
    String openBibtex();

    @Message("Les mêmes en CSL-JSON, pour Zotero et d’autres.")
    String openCsl();

    @Message("Le flux des conférences.")
    String openFeed();

    @Message("Le calendrier des interventions.")
    String openCalendar();
}
