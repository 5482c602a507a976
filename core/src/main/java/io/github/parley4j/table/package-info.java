/**
 * Tidy tables of negotiations, for spreadsheets, data frames and scoring.
 *
 * <p>{@link io.github.parley4j.table.Tables} makes four lists of rows: {@link io.github.parley4j.table.PartyRow}, {@link
 * io.github.parley4j.table.PersonRow}, {@link io.github.parley4j.table.PositionRow} and {@link
 * io.github.parley4j.table.QuantityRow}, and writes them as CSV. The names of the columns are the names of the record
 * components. Tables are a view: what a row has no column for is in the JSON alone.
 */
@NullMarked
package io.github.parley4j.table;

import org.jspecify.annotations.NullMarked;
