package org.estrade.account.recovery;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.estrade.startup.RepeatedLines;
import org.jboss.logging.Logger;

/** Sends links for new passwords, on one thread: whoever asks waits neither for the account to be found nor for the mail. */
@Singleton
class LostPasswords {

    private static final Logger LOG = Logger.getLogger(LostPasswords.class);
    private static final int MOST_WAITING = 100;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final PasswordLinks links;
    private final ReactiveMailer mailer;
    final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), LostPasswords::thread);

    LostPasswords(PasswordLinks links, ReactiveMailer mailer) {
        this.links = links;
        this.mailer = mailer;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "lost-passwords");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Sends a link to the account with this name, if there is one, soon.
     *
     * @param username the name as it was typed
     * @param origin the origin of the site, without a closing slash
     */
    void send(String username, String origin) {
        try {
            thread.execute(() -> sendNow(username, origin));
        } catch (RejectedExecutionException full) {
            RepeatedLines.warn(LOG, "full", "Too many mails wait to be sent: one was left out.");
        }
    }

    private void sendNow(String username, String origin) {
        try {
            Optional<PasswordLinks.Link> link = links.issue(username);
            if (link.isPresent()) {
                mailer.send(mail(link.get(), origin)).await().atMost(LONGEST);
            }
        } catch (RuntimeException failed) {
            // the message of a mail server may hold the address
            LOG.debug("A mail was not sent", failed);
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            String reason = cause.getClass().getSimpleName();
            RepeatedLines.warn(LOG, reason, "A mail with a link for a new password was not sent: " + reason + ".");
        }
    }

    private static Mail mail(PasswordLinks.Link link, String origin) {
        RecoveryMessages words = MessageBundles.get(RecoveryMessages.class, Localized.Literal.of(link.language()));
        String address = origin + "/setup/password?token=" + link.token().text();
        return Mail.withText(
                link.address(), words.mailSubject(link.site()), words.mailText(link.username(), origin, address));
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
