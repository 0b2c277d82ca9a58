/** Tests of backups. */
package org.estrade.backup;
