/**
 * Sheets that are read row by row: payments, parties, assets and events; a cell becomes a value by the role of
 * its column.
 */
package org.clayton.intake.tables;
