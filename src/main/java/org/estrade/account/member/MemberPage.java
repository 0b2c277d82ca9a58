package org.estrade.account.member;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of the accounts.
 *
 * @param typed the name in the form
 * @param problem the sentence of the form's problem, empty when there is none
 * @param invited the name of the editor for whom the link is, null when no link was made
 * @param link the one-time link, null when no link was made; it is shown once
 */
record MemberPage(
        List<Members.Member> members,
        String typed,
        String problem,
        @Nullable String invited,
        @Nullable String link) {}
