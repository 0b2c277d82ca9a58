package org.estrade.talk.store;

import java.time.Instant;
import java.util.UUID;

/** How often visitors saw a delivery change, and when they last did. */
record DeliveryChange(UUID deliveryId, int sequence, Instant changedAt) {}
