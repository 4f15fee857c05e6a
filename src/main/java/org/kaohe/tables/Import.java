package org.kaohe.tables;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.kaohe.shared.EmployeeNumber;

/** A kind of file that HR can import, served at {@code /api/imports/{kind}}. */
public interface Import {

  /** The last part of the address: {@code staff}, {@code metrics}, … */
  String kind();

  /** What the template shows, in this order. */
  List<Heading<?>> headings();

  /**
   * Reads and stores the file: all of it or nothing, and nothing new the second time.
   *
   * @throws org.kaohe.shared.Refused with every fault at once
   */
  ImportReport run(InputStream file, String fileName, EmployeeNumber by);

  /** As above, with the request's other parameters, for kinds that know some. */
  default ImportReport run(
      InputStream file, String fileName, EmployeeNumber by, Map<String, String> parameters) {
    return run(file, fileName, by);
  }
}
