package org.estrade.admin.settings;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of the form of the settings. */
@MessageBundle("settings")
public interface SettingsMessages {

    @Message("Profil")
    String profile();

    @Message("Page publique")
    String publicPage();

    /** The label of a field by its name. */
    @Message(
            "{#switch field}{#case \"name\"}Nom affiché{#case \"contactEmail\"}Adresse e-mail pour les invitations{#case \"fediverse\"}Fédivers{#case \"pitch\"}Accroche{#case \"alternative\"}Description du portrait{#case \"pronunciation\"}Prononciation du nom{#case \"phonetics\"}En phonétique{#case \"portraitCredit\"}Crédit du portrait{#case \"biography140\"}Biographie en 140 caractères{#case \"biography300\"}Biographie en 300 caractères{#case \"biography1000\"}Biographie en 1\u202f000 caractères{#case \"pageTitle\"}Titre de la page{#case \"links\"}Liens{#case \"link-label\"}Nom du lien{#case \"link-url\"}Lien{#case \"languages\"}Langues du site{#case \"defaultLanguage\"}Langue par défaut{#case \"timeZone\"}Fuseau horaire{#case \"formerAddresses\"}Anciennes adresses de la page{#case \"newTalks\"}Place d’une nouvelle conférence{#case \"pictures\"}Montrer les images des slides et des vidéos{#case \"picture\"}Portrait{/switch}")
    String label(String field);

    /** A place in the order of the talks. */
    @Message("{#switch place}{#case \"bottom\"}En bas de la liste{#else}En haut de la liste{/switch}")
    String newTalks(String place);

    @Message("{#if value.isEmpty}Non{#else}Oui{/if}")
    String pictures(String value);

    @Message(
            "Première page des slides ou image de la vidéo, sur la page d’accueil, sur la page d’une conférence et dans les réseaux sociaux. L’image d’une vidéo est demandée une fois à son hébergeur puis gardée ici\u00a0: vos visiteurs ne contactent que ce site.")
    String picturesHint();

    @Message("Par exemple @jeanne@serveur.exemple\u00a0: un lien vers votre profil s’ajoute à l’en-tête.")
    String fediverseHint();

    @Message("Kit de présentation")
    String kit();

    @Message(
            "Ce qu’il faut aux organisateurs pour vous annoncer. La page n’existe que si l’un de ces champs est rempli\u202f; les résumés courts s’écrivent dans chaque conférence.")
    String kitHint();

    @Message("Voir le kit")
    String seeKit();

    @Message("Comme vos lecteurs l’écriraient\u00a0: tou-le-monde.")
    String pronunciationHint();

    @Message("Dans l’alphabet phonétique international\u00a0: [tulmɔ̃d].")
    String phoneticsHint();

    @Message("Le nom de son auteur\u00a0: il accompagne le portrait dans le kit.")
    String creditHint();

    @Message("{#if language == \"fr\"}en français{#else}en anglais{/if}")
    String inLanguage(String language);

    @Message("{label} {language}")
    String labelIn(String label, String language);

    @Message("Utilisée par «\u00a0M’inviter\u00a0». Laissez vide pour masquer le lien.")
    String contactHint();

    @Message("{characters} {#if characters < 2}caractère{#else}caractères{/if} sur {recommended}")
    String count(int characters, int recommended);

    @Message("Le site n’est pas proposé dans cette langue\u00a0: ce texte est conservé, sans être affiché.")
    String languageNotOnSite();

    @Message("Retirer le lien{#if label} «\u00a0{label}\u00a0»{/if}")
    String removeLink(String label);

    @Message("La langue de l’adresse /\u202f; l’autre langue est à l’adresse /en ou /fr.")
    String defaultHint();

    @Message(
            "Une par ligne, par exemple /conferences/\u00a0: chacune redirige vers la page, et les anciens liens vers une conférence fonctionnent toujours.")
    String formerAddressesHint();

    @Message("Les textes d’une langue retirée sont conservés.")
    String removedLanguageHint();

    @Message("{#if language == \"fr\"}Français{#else}English{/if}")
    String languageName(String language);

    @Message(
            "{#switch id}{#case \"Africa\"}Afrique{#case \"America\"}Amérique{#case \"Antarctica\"}Antarctique{#case \"Asia\"}Asie{#case \"Atlantic\"}Atlantique{#case \"Australia\"}Australie{#case \"Europe\"}Europe{#case \"Indian\"}Océan Indien{#case \"Pacific\"}Pacifique{/switch}")
    String continent(String id);

    @Message(
            "JPEG ou PNG, 8\u00a0Mo au plus. L’image est redimensionnée à 1200\u00a0pixels pour le web et à 2400 pour l’impression, sans le lieu ni l’heure de la prise de vue. Elle est montrée dans le kit et signalée aux moteurs de recherche.")
    String pictureHint();

    @Message("{width} × {height} pixels")
    String pictureSize(int width, int height);

    @Message("Aucun portrait.")
    String noPicture();

    @Message("Retirer le portrait")
    String removePicture();

    @Message("Mot de passe, sessions ouvertes, langue de l’administration\u00a0:")
    String accountHint();

    @Message("Tout est enregistré")
    String saved();

    @Message("Modifié, pas encore enregistré")
    String notSavedYet();

    @Message("Voir la page")
    String seePage();

    @Message("Les réglages ont changé entre-temps")
    String conflict();

    @Message(
            "Quelqu’un a enregistré d’autres réglages après l’ouverture de ce formulaire. Rien n’est perdu\u00a0: votre saisie est ci-dessous et, sous chaque champ qui diffère, ce qui est enregistré. Si vous enregistrez, votre saisie le remplace.")
    String conflictAdvice();

    @Message("Enregistré\u00a0: un autre portrait.")
    String storedPicture();

    @Message("L’utiliser")
    String useStoredPicture();
}
