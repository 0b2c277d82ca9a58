/**
 * The places outside the database that may have the bytes of files: a folder, and a bucket of an S3-compatible server. The
 * settings say which of them there are, and where files are to be ({@link org.estrade.vault.place.FilePlaces}).
 *
 * <p>The client of the bucket is Amazon's own, with Java's own HTTP client below: it signs, retries and speaks with every
 * server of this kind, and is maintained. {@code BucketClient} alone uses it.
 */
@NullMarked
package org.estrade.vault.place;

import org.jspecify.annotations.NullMarked;
