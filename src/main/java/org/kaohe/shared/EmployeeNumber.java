package org.kaohe.shared;

/**
 * 工号: the number an employee is known and logs in by, 1–32 of letters, digits, {@code -}, {@code
 * _}, {@code .}; case counts. Ordered by code points.
 */
public record EmployeeNumber(String value) implements Comparable<EmployeeNumber> {

  private static final int LONGEST = 32;

  /** Numbers in a row have hashes in a row, in which tables of many people would clot. */
  private static final int SPREAD = 0x9E3779B9;

  public EmployeeNumber {
    if (!isValid(value)) {
      throw new IllegalArgumentException("工号须为 1–32 位字母、数字、-、_ 或 .:" + value);
    }
  }

  public static EmployeeNumber of(String value) {
    return new EmployeeNumber(value);
  }

  public static boolean isValid(String value) {
    if (value == null || value.isEmpty() || value.length() > LONGEST) {
      return false;
    }
    for (int i = 0; i < value.length(); i++) {
      if (!isAllowed(value.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAllowed(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '.'
        || c == '_'
        || c == '-';
  }

  @Override
  public int compareTo(EmployeeNumber other) {
    return value.compareTo(other.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode() * SPREAD;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EmployeeNumber number && value.equals(number.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
