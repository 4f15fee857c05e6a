package org.kaohe.tables;

import java.util.List;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;

/** Refusals of a file as a whole. */
final class Unreadable {

  private Unreadable() {}

  static Refused because(String message) {
    return Refused.invalid("file-unreadable", message);
  }

  static Refused because(String message, Exception cause) {
    Refused refused = because(message);
    refused.initCause(cause);
    return refused;
  }

  static Refused tooLarge(String message) {
    return Refused.invalid("file-too-large", message);
  }

  static Refused headings(List<Fault> faults) {
    return Refused.invalid("file-headings", "文件的标题行有错误，未读取任何数据", faults);
  }
}
