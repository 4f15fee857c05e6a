package org.kaohe.tables;

import java.util.List;

/**
 * One sheet of a workbook.
 *
 * @param name at most 31 characters, none of {@code []:*?/\\}
 * @param rows values as in {@link TableFile#writeXlsx}
 */
public record Sheet(String name, List<String> headings, Iterable<List<?>> rows) {}
