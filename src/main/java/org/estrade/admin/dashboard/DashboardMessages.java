package org.estrade.admin.dashboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the dashboard. */
@MessageBundle("dashboard")
public interface DashboardMessages {

    @Message
    String hello(String name);

    @Message
    String next(String venue, String date, String when);

    @Message
    String nextUndated();

    @Message
    String underway();

    @Message
    String inDays(long count);

    @Message
    String inWeeks(long count);

    @Message
    String inMonths(long count);

    @Message
    String inYears(long count);

    @Message
    String newDate();

    @Message
    String newTalk();

    @Message
    String years();

    @Message
    String noYears();

    @Message
    String figures();

    @Message
    String year();

    @Message
    String given();

    @Message
    String upcoming();

    @Message
    String material(int deliveries);

    @Message
    String materialOf(String kind);

    @Message
    String outOf(int count, int all);

    @Message
    String toComplete();

    @Message
    String seeAll(int count);

    @Message
    String complete();

    @Message
    String changes();

    @Message
    String history();

    @Message
    String noChange();

    @Message
    String change(String subject, String action);

    /** What was changed when it has no name of its own. */
    @Message
    String subject(String kind);

    @Message
    String action(String action, String kind);

    @Message
    String justNow();

    @Message
    String minutesAgo(long minutes);

    @Message
    String yesterday(String time);

    @Message
    String start();

    @Message
    String startAdvice();

    @Message
    String introduceYourself();

    @Message
    String introduceAdvice();

    @Message
    String writeFirst();

    @Message
    String writeAdvice();

    @Message
    String importPage();

    @Message
    String importAdvice();
}
