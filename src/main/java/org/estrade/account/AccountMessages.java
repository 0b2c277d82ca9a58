package org.estrade.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of signing in and of making an account. */
@MessageBundle("account")
public interface AccountMessages {

    @Message
    String login();

    @Message
    String username();

    @Message
    String password();

    @Message
    String newPassword();

    @Message
    String newPasswordHint(int shortest);

    @Message
    String stay();

    @Message
    String signIn();

    @Message
    String lostPassword();

    /** Why nobody was signed in; the number is the tries left, or the minutes to wait. */
    @Message
    String loginProblem(LoginForm.Problem problem, int number);

    @Message
    String show();

    @Message
    String hide();

    @Message
    String thePassword();

    @Message
    String setup();

    @Message
    String setupLead();

    @Message
    String speakerName();

    @Message
    String speakerNameHint();

    @Message
    String createAccount();

    @Message
    String replacePassword();

    @Message
    String savePassword();

    @Message
    String setupProblem(SetupForm.Problem problem, int shortest, int longest);

    @Message
    String spentLink();

    @Message
    String spentLinkAdvice();
}
