package org.kaohe.shared;

import java.util.regex.Pattern;

/**
 * 工号: the number an employee is known and logs in by, 1–32 of letters, digits, {@code -}, {@code
 * _}, {@code .}; case counts. Ordered by code points.
 */
public record EmployeeNumber(String value) implements Comparable<EmployeeNumber> {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,32}");

  public EmployeeNumber {
    if (value == null || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("工号须为 1–32 位字母、数字、-、_ 或 .:" + value);
    }
  }

  public static EmployeeNumber of(String value) {
    return new EmployeeNumber(value);
  }

  public static boolean isValid(String value) {
    return value != null && FORM.matcher(value).matches();
  }

  @Override
  public int compareTo(EmployeeNumber other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
