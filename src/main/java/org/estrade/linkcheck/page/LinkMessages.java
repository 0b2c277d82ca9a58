package org.estrade.linkcheck.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.estrade.linkcheck.CopyProblem;
import org.estrade.linkcheck.LinkProblem;
import org.estrade.linkcheck.LinkState;
import org.estrade.outgoing.OutgoingFailure.Reason;
import org.estrade.outgoing.OutgoingRequest.Purpose;

/** The sentences about links that are watched. */
@MessageBundle("links")
public interface LinkMessages {

    @Message("Liens")
    String title();

    @Message(
            "Estrade vérifie chaque semaine les liens du site. Un lien est déclaré mort après trois échecs, à des jours différents.")
    String lead();

    @Message("Les requêtes vers d’autres sites sont désactivées (ESTRADE_OUTGOING_ENABLED).")
    String off();

    @Message("Aucun lien à surveiller")
    String none();

    @Message("Les liens de vos conférences, de vos événements et de vos intervenants paraîtront ici.")
    String noneAdvice();

    @Message(
            "{#when state}{#is DEAD}Morts{#is MOVED}Déplacés{#is FAILING}En échec{#is UNCLEAR}Non vérifiables{#is UNCHECKED}À vérifier{#is ALIVE}En état{/when}")
    String state(LinkState state);

    @Message(
            "{#when state}{#is DEAD}Trois vérifications ont échoué.{#is MOVED}Le site indique une nouvelle adresse, pour de bon.{#is FAILING}La dernière vérification a échoué. Estrade réessaiera.{#is UNCLEAR}Le site ne laisse pas un programme vérifier la page. Les visiteurs gardent ces liens.{#is UNCHECKED}La première vérification a lieu une heure après la publication.{#is ALIVE}La page répond.{/when}")
    String stateAdvice(LinkState state);

    @Message(
            "{#when problem}{#is NOT_FOUND}La page n’existe plus (404){#is SAYS_NOT_FOUND}La page dit qu’elle n’existe pas{#is HOME_INSTEAD}L’adresse renvoie à la page d’accueil{#is VIDEO_REMOVED}La vidéo a été supprimée{#is VIDEO_PRIVATE}L’hébergeur ne décrit pas la vidéo\u00a0: elle est privée, ou aucun autre site ne peut la montrer{#is UNKNOWN_HOST}Le nom du site n’existe plus{#is NO_CONNECTION}Le site ne répond pas{#is CERTIFICATE_EXPIRED}Le certificat du site a expiré{#is CERTIFICATE}Le certificat du site n’est pas valable{#is TIMEOUT}Le site répond trop lentement{#is SERVER_ERROR}Le site est en panne{#is REDIRECTIONS}L’adresse redirige sans fin{#is REFUSED}Le site refuse les programmes{#is NOT_PUBLIC}L’adresse n’est pas sur l’internet public{#is BROKEN}La réponse du site est illisible{/when}")
    String problem(LinkProblem problem);

    /** Follows a problem. */
    @Message(", en échec depuis le {day}")
    String since(String day);

    @Message("vérifié le {day}")
    String checked(String day);

    /** After the name of a talk or of the settings whose text has the address. */
    @Message("(dans un texte)")
    String inText();

    @Message("Nouvelle adresse\u00a0:")
    String newAddress();

    @Message("Copie archivée\u00a0:")
    String copy();

    @Message("Masqué aux visiteurs")
    String hidden();

    @Message("Prendre la nouvelle adresse")
    String takeNew();

    @Message("Prendre toutes les nouvelles adresses ({number})")
    String takeAllNew(int number);

    @Message("Prendre la copie archivée")
    String takeCopy();

    @Message("Garder une copie")
    String keep();

    @Message("Garder une copie de tous les fichiers ({number})")
    String keepAll(long number);

    @Message("Les fichiers sont en cours de copie. Chaque lien mènera à la copie dès qu’elle est complète.")
    String copying();

    @Message("Copie en cours…")
    String copyWanted();

    @Message(
            "{#when problem}{#is NO_FILE}Pas de copie\u00a0: le site n’a pas donné le fichier.{#is OTHER_KIND}Pas de copie\u00a0: ce n’est ni un PDF, ni une présentation.{#is TOO_LARGE}Pas de copie\u00a0: le fichier est trop grand.{#is VAULT_FULL}Pas de copie\u00a0: la place pour les fichiers est épuisée.{#is NO_PLACE}Pas de copie\u00a0: le stockage des fichiers ne répond pas.{/when}")
    String copyProblem(CopyProblem problem);

    @Message("Masquer")
    String hide();

    @Message("Montrer")
    String show();

    @Message("Il fonctionne")
    String trust();

    @Message("Vérifier maintenant")
    String check();

    /** Follows the name of a button, for those who do not see which row it belongs to. */
    @Message("({address})")
    String which(String address);

    @Message("L’adresse est remplacée.")
    String replaced();

    @Message("{number} adresses remplacées.")
    String allReplaced(int number);

    @Message(
            "À remplacer à la main, car le brouillon a des erreurs, ou l’adresse ne peut être changée dans le texte\u00a0: {names}")
    String notReplaced(String names);

    @Message("Ouvrir le formulaire")
    String toForm();

    @Message("Les visiteurs ne voient plus ce lien.")
    String nowHidden();

    @Message("Les visiteurs voient de nouveau ce lien.")
    String nowShown();

    @Message("Ce lien compte comme bon jusqu’au prochain changement.")
    String nowTrusted();

    @Message(
            "{#when state}{#is ALIVE}La page répond.{#is MOVED}La page répond à une nouvelle adresse.{#is UNCLEAR}Le site ne laisse pas un programme vérifier la page.{#else}La vérification a échoué.{/when}")
    String looked(LinkState state);

    /** On the dashboard. */
    @Message("{number}\u00a0{#if number < 2}lien mort{#else}liens morts{/if} à remplacer")
    String dead(int number);

    /** At a link in the form of a talk. */
    @Message("Ce lien est mort.")
    String isDead();

    @Message("Voir ce qu’on peut faire")
    String seeMends();

    @Message("Réglages")
    String settings();

    @Message("Vérifier les liens chaque semaine")
    String watches();

    @Message("Chercher une copie archivée des liens morts (archive.org)")
    String findsCopies();

    @Message("Demander l’archivage des nouveaux liens (archive.org)")
    String savesCopies();

    @Message("Réglages enregistrés")
    String settingsSaved();

    @Message("Requêtes envoyées")
    String requests();

    @Message("Ce qu’Estrade a demandé à d’autres sites depuis 30 jours, le plus récent d’abord (200 au plus).")
    String requestsLead();

    @Message("Aucune requête envoyée")
    String noRequest();

    @Message(
            "{#when purpose}{#is LINK_CHECK}vérification d’un lien{#is EVENT_PAGE}lecture d’une page{#is WEB_ARCHIVE}archive du web{#is COPY}copie d’un fichier{#is STILL}image d’une vidéo{#is ROBOTS}robots.txt{/when}")
    String purpose(Purpose purpose);

    @Message(
            "{#when reason}{#is OFF}désactivé{#is NO_ADDRESS}adresse refusée{#is PRIVATE}adresse non publique{#is UNKNOWN_HOST}site inconnu{#is NO_CONNECTION}pas de connexion{#is CERTIFICATE_EXPIRED}certificat expiré{#is CERTIFICATE}certificat non valable{#is TIMEOUT}trop lent{#is TOO_LARGE}trop grand{#is OTHER_TYPE}type inattendu{#is REDIRECTIONS}trop de redirections{#is ROBOTS}refusé par robots.txt{#is BROKEN}réponse illisible{/when}")
    String failure(Reason reason);
}
