package org.kaohe.development;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** HR says what each grade asks for. */
@Service
public class KeepingCareerPath {

  private static final int MOST_MONTHS = 120;
  private static final int MOST_TRAININGS = 50;

  private final CareerPath path;

  KeepingCareerPath(CareerPath path) {
    this.path = path;
  }

  /** A grade as typed. */
  public record RawGrade(
      String title, String monthsBelow, String composite, String trainings, String duties) {}

  /**
   * @throws Refused with every fault at once; for a grade that is not 1–10
   */
  @Transactional
  public CareerGrade state(int grade, RawGrade raw) {
    CareerGrade known =
        path.findById(grade)
            .orElseThrow(() -> Refused.unknown("career-grade-unknown", "没有这个职级，职级为 1–10"));
    List<Fault> faults = new ArrayList<>();
    String title = Texts.read("名称", raw.title(), 1, 50, faults);
    int months = whole("月数", raw.monthsBelow(), MOST_MONTHS, faults);
    BigDecimal composite = Texts.score("平均综合分", raw.composite(), faults);
    int trainings = whole("培训场数", raw.trainings(), MOST_TRAININGS, faults);
    String duties = Texts.read("职责", raw.duties(), 0, 500, faults);
    if (!faults.isEmpty()) {
      throw Refused.invalid("career-grade-invalid", "职级没有保存，请更正后再提交", faults);
    }
    return path.save(
        known.stating(title, months, composite, trainings, duties.isEmpty() ? null : duties));
  }

  private static int whole(String place, String text, int most, List<Fault> faults) {
    String number = Texts.normal(text);
    if (number.matches("\\d{1,3}") && Integer.parseInt(number) <= most) {
      return Integer.parseInt(number);
    }
    faults.add(Fault.at(place, text, "须为 0–%d 的整数".formatted(most)));
    return 0;
  }
}
