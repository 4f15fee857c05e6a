package org.kaohe.records;

import org.kaohe.tables.TableRow;

/** One row of the records file that was understood. */
public record RecordRow(TableRow row, String number, CaseFacts facts) {}
