package org.estrade.transfer.webpage.choice;

import java.util.List;
import org.estrade.transfer.webpage.described.Described;

/**
 * What a page is about.
 *
 * @param event the event, session, recording or deck; for a page without data, the page
 * @param isSure whether only this one can be meant
 * @param others the same one as other parts of the page describe it
 */
record Subject(Described event, boolean isSure, List<Described> others) {}
