package org.estrade.talk.store;

import java.time.Instant;
import java.util.UUID;

/**
 * The visible changes of a delivery.
 *
 * @param sequence the number of visible changes since the first publication
 * @param changedAt the time of the last visible change
 */
record DeliveryChange(UUID deliveryId, int sequence, Instant changedAt) {}
