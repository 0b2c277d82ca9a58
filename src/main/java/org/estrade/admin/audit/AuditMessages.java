package org.estrade.admin.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences of the audit trail. The text of an entry is the account, the action, the kind of thing and its name. */
@MessageBundle("audit")
public interface AuditMessages {

    @Message("Qui a fait quoi, et quand.")
    String introduction();

    @Message("Rien pour le moment.")
    String none();

    /** The actor of an action that no account requested. */
    @Message("Estrade")
    String program();

    /** The action: a verb that follows the name of the account. */
    @Message(
            "{#switch action}{#case \"create\"}a créé{#case \"edit\"}a modifié{#case \"publish\"}a publié{#case \"unpublish\"}a dépublié{#case \"schedule\"}a programmé la publication de{#case \"unschedule\"}a annulé la publication prévue de{#case \"publish-failed\"}n’a pas pu publier{#case \"delete\"}a supprimé{#case \"restore\"}a restauré{#case \"purge\"}a effacé définitivement{#case \"merge\"}a fusionné{#case \"unmerge\"}a annulé la fusion de{#case \"duplicate\"}a dupliqué{#case \"order\"}a déplacé{#case \"import\"}a importé{#case \"undo\"}a annulé l’import{#case \"settings\"}a modifié{#case \"password\"}a changé le mot de passe pour{#case \"password-mail\"}a envoyé un lien de récupération pour{#case \"password-reset\"}a enregistré un nouveau mot de passe pour{#case \"mail-address\"}a changé l’adresse de récupération pour{#case \"sessions\"}a déconnecté les autres navigateurs pour{#case \"session\"}a déconnecté un navigateur pour{#case \"passkey\"}a ajouté une clé d’accès pour{#case \"passkey-removed\"}a supprimé une clé d’accès pour{#case \"second-factor\"}a activé la validation en deux étapes pour{#case \"second-factor-removed\"}a désactivé la validation en deux étapes pour{#case \"recovery-codes\"}a renouvelé les codes de secours pour{#case \"preview-link\"}a créé un lien d’aperçu pour{#case \"revoke\"}a révoqué un lien d’aperçu pour{#else}a agi sur{/switch}")
    String actionVerb(String action);

    /** The kind of thing that was changed, after the verb. */
    @Message(
            "{#if action == \"import\"}des conférences\u00a0:{#else}{#switch kind}{#case \"talk\"}la conférence{#case \"venue\"}l’événement{#case \"person\"}la personne{#case \"tag\"}le mot-clé{#case \"site\"}les réglages du site{#case \"account\"}le compte{/switch}{/if}")
    String kindOfThing(String action, String kind);

    @Message("«\u00a0{name}\u00a0»")
    String quotedName(String name);

    @Message("Afficher")
    String tabs();

    @Message("Modifications")
    String changes();

    @Message("Connexions")
    String signIns();

    @Message("Qui s’est connecté ces trois derniers mois, et qui n’y est pas parvenu.")
    String signInsIntroduction();

    @Message("Personne ne s’est encore connecté.")
    String noSignIn();

    /** Who failed to sign in. */
    @Message("Quelqu’un")
    String somebody();

    /** The verb of a sign-in or a failure. It follows the name of the account, or "somebody" when it failed. */
    @Message(
            "{#switch kind}{#case \"sign-in\"}a ouvert une session{#case \"new-browser\"}a ouvert une session avec un nouveau navigateur{#case \"passkey\"}a utilisé une clé d’accès{#case \"recovery-code\"}a utilisé un code de secours{#case \"failed\"}{#if account}a saisi un mauvais mot de passe pour{#else}a saisi un nom qui n’est celui d’aucun compte{/if}{#case \"failed-passkey\"}{#if account}a présenté une clé d’accès refusée pour{#else}a présenté une clé d’accès qui n’est celle d’aucun compte{/if}{#case \"failed-code\"}a saisi un mauvais code pour{#case \"refused\"}{#if account}a réessayé trop tôt pour{#else}a réessayé trop tôt avec un nom qui n’est celui d’aucun compte{/if}{#else}a agi{/switch}")
    String signInVerb(String kind, boolean account);

    @Message("{times} fois")
    String times(int times);

    @Message("Plus ancien")
    String older();

    @Message("Plus récent")
    String newer();
}
