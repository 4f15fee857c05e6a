package org.kaohe.assessment;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;

/**
 * Reads what a review form submits. The browser's own checks count for nothing: clients send whole
 * numbers, fractions and text alike, and anybody can send anything.
 */
public final class ReviewForm {

  public static final String COMMENT = "comment";
  public static final int MAX_COMMENT = 2000;

  /** The criteria by the name their field is submitted under. */
  public static final Map<String, String> CRITERIA = criteria();

  private static final BigDecimal MAX_SCORE = BigDecimal.valueOf(100);
  private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,20}(\\.\\d{1,20})?");
  private static final String ALLOWED = "须为 0–100 的数字，最多两位小数";

  private final List<Fault> faults = new ArrayList<>();

  private ReviewForm() {}

  /**
   * @throws Refused {@code review-invalid}, with all faults at once
   */
  public static SubmittedReview read(Map<String, ?> submitted) {
    return new ReviewForm().understand(submitted);
  }

  private SubmittedReview understand(Map<String, ?> submitted) {
    ReviewScores scores =
        new ReviewScores(
            score(submitted, "attitude"),
            score(submitted, "teamwork"),
            score(submitted, "efficiency"),
            score(submitted, "quality"));
    String comment = comment(submitted.get(COMMENT));
    submitted.keySet().stream().sorted().forEach(this::refuseForeign);
    if (!faults.isEmpty()) {
      throw Refused.invalid("review-invalid", "评价未保存，请更正后重新提交", faults);
    }
    return new SubmittedReview(scores, comment);
  }

  private void refuseForeign(String name) {
    if (!CRITERIA.containsKey(name) && !name.equals(COMMENT)) {
      faults.add(Fault.at(name, null, "表单中没有这一项"));
    }
  }

  private BigDecimal score(Map<String, ?> submitted, String field) {
    String label = CRITERIA.get(field);
    Object sent = submitted.get(field);
    if (sent == null || sent.toString().isBlank()) {
      faults.add(Fault.at(field, sent, label + "必填，" + ALLOWED));
      return null;
    }
    BigDecimal score = number(sent);
    if (score == null
        || score.signum() < 0
        || score.compareTo(MAX_SCORE) > 0
        || score.scale() > 2) {
      faults.add(Fault.at(field, sent, label + ALLOWED));
      return null;
    }
    return score.setScale(2);
  }

  /** Without trailing zeros; null if it is no number. */
  private static BigDecimal number(Object sent) {
    if (!(sent instanceof Number) && !(sent instanceof String)) {
      return null;
    }
    String text = Normalizer.normalize(sent.toString(), Normalizer.Form.NFKC).strip();
    return DECIMAL.matcher(text).matches() ? withoutZeros(new BigDecimal(text)) : null;
  }

  private static BigDecimal withoutZeros(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private String comment(Object sent) {
    if (sent == null) {
      return null;
    }
    if (!(sent instanceof String text)) {
      faults.add(Fault.at(COMMENT, sent, "评语须为文字"));
      return null;
    }
    String stripped = text.strip();
    if (stripped.codePointCount(0, stripped.length()) > MAX_COMMENT) {
      faults.add(Fault.at(COMMENT, sent, "评语最多 " + MAX_COMMENT + " 字"));
    }
    return stripped.isEmpty() ? null : stripped;
  }

  private static Map<String, String> criteria() {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("attitude", "工作态度");
    labels.put("teamwork", "团队协作");
    labels.put("efficiency", "工作效率");
    labels.put("quality", "工作质量");
    return labels;
  }
}
