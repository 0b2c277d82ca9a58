package org.estrade.account.passkey;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences about passkeys. */
@MessageBundle("passkey")
public interface PasskeyMessages {

    @Message("Clés d’accès")
    String title();

    @Message(
            "Une clé d’accès remplace le mot de passe\u00a0: le téléphone, l’ordinateur ou une clé de sécurité vous reconnaît par son code ou votre empreinte. Rien à retenir, rien à recopier sur un faux site.")
    String lead();

    @Message("Aucune clé d’accès pour le moment.")
    String none();

    @Message("Ajouter une clé d’accès")
    String add();

    @Message("Nom")
    String name();

    @Message("Pour la reconnaître dans cette liste\u00a0: «\u00a0Téléphone\u00a0», «\u00a0Clé du bureau\u00a0».")
    String nameHint();

    @Message("Créer la clé d’accès")
    String create();

    @Message(
            "Ce navigateur ne propose pas de clé d’accès pour cette adresse. Il faut un navigateur récent, et ses scripts.")
    String unavailable();

    @Message("Ajoutée le {date}")
    String created(String date);

    @Message("Utilisée le {date} à {time}")
    String used(String date, String time);

    @Message("Jamais utilisée")
    String neverUsed();

    @Message("Renommer")
    String rename();

    @Message("Renommer la clé d’accès")
    String renameTitle();

    @Message("La clé d’accès s’appelle maintenant «\u00a0{name}\u00a0».")
    String renamed(String name);

    @Message("Supprimer")
    String remove();

    @Message("({name})")
    String which(String name);

    @Message("La clé d’accès «\u00a0{name}\u00a0» est ajoutée.")
    String added(String name);

    @Message(
            "La clé d’accès «\u00a0{name}\u00a0» est supprimée. L’appareil la propose peut-être encore\u00a0: elle n’ouvre plus rien.")
    String removed(String name);

    @Message(
            "Cette clé d’accès n’a pas pu être ajoutée. Recommencez\u00a0; si elle est déjà dans la liste, elle sert telle quelle.")
    String notAdded();

    @Message("Donnez-lui un nom d’une ligne, de 100\u00a0caractères au plus.")
    String nameShape();

    @Message("Se connecter avec une clé d’accès")
    String signIn();

    @Message("Confirmer avec une clé d’accès")
    String confirm();

    @Message("C’est confirmé\u00a0: vous pouvez continuer.")
    String confirmed();

    @Message("La clé d’accès n’a pas été confirmée. Réessayez, ou utilisez le mot de passe.")
    String notConfirmed();

    @Message("Cette clé d’accès n’ouvre aucun compte de ce site.")
    String refused();

    @Message("Elle a été supprimée, ou la page est restée ouverte trop longtemps.")
    String refusedAdvice();

    @Message("Revenir à la connexion")
    String back();
}
