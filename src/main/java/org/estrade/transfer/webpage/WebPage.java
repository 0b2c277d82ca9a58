package org.estrade.transfer.webpage;

/**
 * The answer of a host.
 *
 * @param address its address, after all redirections
 * @param type the content type; empty when the host sends none
 * @param text the body
 */
public record WebPage(String address, String type, String text) {}
