package org.kaohe.development;

import java.math.BigDecimal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A grade (职级) of the career path, and what is expected of whoever is to be promoted to it
 * (P06-S1). The company's own figures, kept by HR.
 *
 * @param grade 1–10
 * @param monthsBelow months in the grade below
 * @param composite mean composite of the latest final months, 0–100
 * @param trainings sessions completed in the grade below
 * @param duties what the grade does, or null
 */
@Table("career_grade")
public record CareerGrade(
    @Id Integer grade,
    @Version Long version,
    String title,
    int monthsBelow,
    BigDecimal composite,
    int trainings,
    String duties) {

  CareerGrade stating(
      String newTitle, int months, BigDecimal mean, int sessions, String newDuties) {
    return new CareerGrade(grade, version, newTitle, months, mean, sessions, newDuties);
  }
}
