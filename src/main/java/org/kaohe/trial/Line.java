package org.kaohe.trial;

/**
 * One row of a file that was understood.
 *
 * @param file the part, with the file's name if the part has several
 * @param number as a spreadsheet shows it
 */
record Line<T>(String file, int number, T content) {

  String place(String heading) {
    return "%s 第 %d 行 %s".formatted(file, number, heading);
  }
}
