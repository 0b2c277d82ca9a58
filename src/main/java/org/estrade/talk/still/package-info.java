/**
 * Stills: the pictures that hosts of videos have of the linked videos. A visitor's browser never asks another host, so this
 * program fetches each picture once and serves it itself.
 *
 * <p>Choices:
 * <ul>
 *   <li>Pictures are fetched only while the setting {@code pictures} of the site is on, and only of videos of public talks.
 *   <li>The oEmbed answer of the host says where the picture is, and which shape the video has. A host that is not known is
 *       asked at the oEmbed address that the page of the video names.
 *   <li>A picture stays when the video is gone, as long as a public talk links to the video.
 * </ul>
 */
@NullMarked
package org.estrade.talk.still;

import org.jspecify.annotations.NullMarked;
