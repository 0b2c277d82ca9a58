package org.estrade.transfer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of the import pages. */
@MessageBundle("transfer")
public interface TransferMessages {

    @Message(
            "Apportez votre page de conférences telle qu’elle est\u00a0: vous verrez ce qui serait créé, mis à jour ou laissé tel quel avant que quoi que ce soit ne change.")
    String introduction();

    @Message("Fichier")
    String file();

    @Message(
            "Une page (Markdown, HTML), une liste (YAML, JSON, TOML, CSV, BibTeX, calendrier) ou un dossier en .zip, de 8\u00a0Mo au plus\u00a0; ou une archive d’Estrade.")
    String fileHint();

    @Message("ou")
    String or();

    @Message("{count} {#if count == 1}ligne{#else}lignes{/if}")
    String lines(int count);

    @Message("Encodage réparé\u00a0: {encoding} vers UTF-8.")
    String encodingRepaired(String encoding);

    @Message("Encodage\u00a0: {encoding}.")
    String encodingRead(String encoding);

    @Message("Choisir un autre fichier")
    String another();

    @Message("à créer")
    String toCreate(long count);

    @Message("à mettre à jour")
    String toUpdate(long count);

    @Message("{#if count == 1}identique{#else}identiques{/if}")
    String same(long count);

    @Message("{#if count == 1}intervention{#else}interventions{/if}")
    String deliveries(long count);

    @Message("{#if count == 1}lien{#else}liens{/if}")
    String links(long count);

    @Message("{#if count == 1}avertissement{#else}avertissements{/if}")
    String warnings(long count);

    @Message("À vérifier avant d’appliquer")
    String toCheck();

    @Message("{count} {#if count == 1}conférence{#else}conférences{/if}")
    String talks(int count);

    @Message("ligne {number}")
    String line(int number);

    @Message("l.")
    String lineShort();

    @Message("Créer")
    String create();

    @Message("Mettre à jour")
    String update();

    @Message("Identique")
    String unchanged();

    @Message("À corriger")
    String refused();

    @Message(
            "{deliveries} {#if deliveries < 2}intervention{#else}interventions{/if}, {links} {#if links < 2}lien{#else}liens{/if}, {tags} {#if tags < 2}mot-clé{#else}mots-clés{/if}")
    String contents(long deliveries, long links, long tags);

    @Message("{count} {#if count == 1}autre intervention{#else}autres interventions{/if}")
    String otherDeliveries(int count);

    @Message("Rien n’est encore modifié.")
    String nothingYet();

    @Message("\u00a0:")
    String colon();

    @Message("Voir les conférences")
    String seeTalks();

    @Message("Appliquer {count} {#if count == 1}changement{#else}changements{/if}")
    String apply(long count);

    @Message("Tout est déjà à jour\u00a0: il n’y a rien à appliquer.")
    String nothingToApply();

    @Message("Remplacer par {suggestion}")
    String replaceBy(String suggestion);

    @Message("Prendre celui du sommaire")
    String takeTitle();

    @Message("Corriger")
    String correctAnchor();

    @Message("Vos corrections sont gardées\u00a0: {fields}.")
    String keptYours(String fields);

    @Message("Les conférences ont changé depuis cet aperçu. Rien n’a été importé\u00a0: voici l’aperçu à jour.")
    String outdated();

    @Message("Aucune conférence n’était cochée\u00a0: rien n’a été importé.")
    String nothingChosen();

    @Message(
            "Import terminé\u00a0: {created} {#if created < 2}conférence créée{#else}conférences créées{/if}, {updated} {#if updated < 2}mise à jour{#else}mises à jour{/if}.")
    String applied(long created, long updated);

    // differences between two contents

    @Message("Intervention ajoutée")
    String fieldAdded();

    @Message("Intervention retirée")
    String fieldRemoved();

    @Message("{characters} {#if characters < 2}caractère{#else}caractères{/if}")
    String abstractChanged(int characters);

    // warnings about a line of the text

    @Message("La ville «\u00a0{town}\u00a0» est inconnue.")
    String warningUnknownTown(String town);

    @Message("La ville «\u00a0{town}\u00a0» est inconnue. Sans doute «\u00a0{suggestion}\u00a0».")
    String warningUnknownTownPerhaps(String town, String suggestion);

    @Message("«\u00a0{venue}\u00a0» n’a pas de date. L’intervention sera classée en dernier.")
    String warningDeliveryWithoutDate(String venue);

    @Message("La date «\u00a0{words}\u00a0» n’a pas été comprise. Elle reste dans la note.")
    String warningDateUnreadable(String words);

    @Message("Cette intervention ne nomme ni événement ni lieu.")
    String warningDeliveryWithoutVenue();

    @Message(
            "Le titre diffère du sommaire (ligne {entryLine})\u00a0: «\u00a0{heading}\u00a0» ici, «\u00a0{entry}\u00a0» là-bas. Celui d’ici est gardé.")
    String warningTitleDiffers(String heading, String entry, String entryLine);

    @Message("Le mot-clé «\u00a0{tag}\u00a0» est lu comme «\u00a0{kept}\u00a0».")
    String warningTagSpelling(String tag, String kept);

    @Message("Le mot-clé «\u00a0{tag}\u00a0» figure deux fois. Il est gardé une fois.")
    String warningTagTwice(String tag);

    @Message(
            "L’ancre «\u00a0{anchor}\u00a0» du sommaire ne mène nulle part. Elle est ignorée, les ancres sont recréées.")
    String warningDeadAnchor(String anchor);

    @Message("«\u00a0{title}\u00a0» est au sommaire mais n’a pas de section.")
    String warningEntryWithoutSection(String title);

    @Message("«\u00a0{title}\u00a0» n’est pas au sommaire.")
    String warningSectionWithoutEntry(String title);

    @Message("La section «\u00a0{title}\u00a0» n’a ni intervention ni mot-clé. Elle est ignorée.")
    String warningSectionIgnored(String title);

    @Message("Ce texte n’appartient à aucune conférence et n’est pas importé\u00a0: «\u00a0{text}\u00a0».")
    String warningTextIgnored(String text);

    @Message("Le lien «\u00a0{text}\u00a0» ne mène pas au web ({address}). Il n’est pas gardé comme lien.")
    String warningLinkNotWeb(String text, String address);

    @Message("L’adresse du lien «\u00a0{text}\u00a0» est complétée\u00a0: {address}.")
    String warningAddressCompleted(String text, String address);

    @Message("«\u00a0{words}\u00a0» n’a pas été compris et devient la note de l’intervention.")
    String warningLeftover(String words);

    @Message("«\u00a0{name}\u00a0» contient un point-virgule, qui sépare les noms. Il devient «\u00a0{kept}\u00a0».")
    String warningSemicolon(String name, String kept);

    @Message("Un caractère de cette ligne était déjà perdu dans le fichier.")
    String warningLostCharacter();

    // refusals of a file

    @Message("Ce fichier est vide. Choisissez celui qui contient vos conférences.")
    String refusedEmpty();

    @Message("Ce fichier n’est pas du texte. Choisissez une page en Markdown (.md ou .txt).")
    String refusedBinary();

    @Message(
            "Ce fichier dépasse 8\u00a0Mo. Une page de conférences est bien plus petite\u00a0: vérifiez que c’est le bon fichier.")
    String refusedTooLarge();

    @Message("L’encodage de ce fichier n’est pas reconnu. Enregistrez-le en UTF-8, puis recommencez.")
    String refusedUndecodable();

    @Message(
            "Aucune conférence n’a été trouvée, ni en liste, ni en tableau, ni en YAML ou JSON. Chaque intervention a au moins un titre et un événement.")
    String refusedNoTalk();

    @Message("Choisissez un fichier ou collez un texte.")
    String noFileAndNoText();

    @Message(
            "Cette archive ne se restaure que dans un site sans conférence. Démarrez un site neuf avec l’archive dans ESTRADE_IMPORT, ou videz celui-ci, corbeille comprise.")
    String archiveOverTalks();

    @Message("Cette archive vient d’un Estrade plus récent. Mettez d’abord ce site à jour.")
    String archiveNewer();

    @Message("Cette archive est abîmée, rien n’a changé. Téléchargez-la de nouveau depuis le site d’origine.")
    String archiveDamaged();

    @Message("Cette archive dépasse 1\u00a0Go une fois ouverte\u00a0: elle n’a pas été restaurée.")
    String archiveTooLarge();

    @Message("Cette ligne n’a pas été comprise\u00a0: «\u00a0{text}\u00a0».")
    String warningNotUnderstood(String text);

    @Message(
            "{#if venue}«\u00a0{venue}\u00a0»{#else}Cette intervention{/if} n’a pas de titre de conférence et ne sera pas importée.")
    String warningDeliveryWithoutTitle(String venue);

    @Message(
            "Aucun titre de conférence ici\u00a0: elle porte le nom de l’événement, «\u00a0{title}\u00a0». Corrigez-le après l’import.")
    String warningNamedAfterEvent(String title);

    @Message(
            "«\u00a0{title}\u00a0»\u00a0: une intervention sans événement ne sera pas importée. Indiquez son événement ou son lieu ci-dessus.")
    String warningDeliveryLeftOut(String title);

    @Message("«\u00a0{title}\u00a0» ({type}) n’est pas une conférence et ne sera pas importé.")
    String warningTypeLeftOut(String type, String title);

    @Message("Le champ «\u00a0{name}\u00a0» ne sera pas importé.")
    String warningFieldLeftOut(String name);

    @Message("«\u00a0{written}\u00a0» est lu {read}\u00a0; ce pourrait être {other}. Vérifiez.")
    String warningDayOrMonthFirst(String written, String read, String other);

    @Message("Cette intervention a été reportée\u00a0: elle ne compte pas comme donnée.")
    String warningPostponed();

    @Message("Une intervention a été trouvée dans une phrase\u00a0: «\u00a0{text}\u00a0». Vérifiez-la.")
    String warningFoundInProse(String text);

    @Message(
            "Aucun champ ne nomme l’événement\u00a0: «\u00a0{venue}\u00a0» vient du texte ou d’une adresse. À vérifier.")
    String warningVenueInferred(String venue);

    @Message("L’adresse «\u00a0{address}\u00a0» est relative\u00a0: ce lien ne sera pas importé.")
    String warningAddressRelative(String address);

    @Message("Ce fichier est trop long pour être lu en une fois\u00a0: ce qui suit cette ligne ne sera pas importé.")
    String warningTooLong();

    @Message("{done} sur {total} conférences")
    String importProgress(String done, String total);

    @Message("Vous pouvez quitter cette page\u00a0: l’import continue. Rien n’est visible avant la fin.")
    String importRuns();

    @Message("L’import a échoué et rien n’a été écrit\u00a0: le journal du programme dit pourquoi.")
    String importFailed();

    @Message("Un autre import est en cours. Attendez qu’il se termine, puis appliquez celui-ci.")
    String otherImportRuns();
}
