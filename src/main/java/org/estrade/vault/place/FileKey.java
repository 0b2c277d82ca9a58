package org.estrade.vault.place;

/**
 * Which stored bytes are meant.
 *
 * @param hash the SHA-256 of the bytes, 64 hexadecimal digits
 * @param upload the id of the upload that has brought them; the database gives no id twice
 */
public record FileKey(String hash, long upload) {}
