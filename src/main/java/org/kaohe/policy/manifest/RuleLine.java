package org.kaohe.policy.manifest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.kaohe.shared.Period;

/**
 * A rule: usually read in one way, said in the rule itself; a rule of several halves (another kind
 * of period or subject) lists its readings, each with a decision table of its own.
 *
 * @param ladder how a case that the rule opens is led: {@code CONDUCT} (misconduct) or {@code
 *     PERFORMANCE}, the default
 * @param committee a committee chooses whom it is for; it reads an {@code election} fact
 */
public record RuleLine(
    String id,
    String title,
    String text,
    boolean committee,
    String ladder,
    List<ReadingLine> readings) {

  public static final String CONDUCT = "CONDUCT";
  public static final String PERFORMANCE = "PERFORMANCE";

  @JsonCreator
  public RuleLine(
      @JsonProperty("id") String id,
      @JsonProperty("title") String title,
      @JsonProperty("text") String text,
      @JsonProperty("committee") boolean committee,
      @JsonProperty("ladder") String ladder,
      @JsonProperty("readings") List<ReadingLine> readings,
      @JsonProperty("period") Period.Kind period,
      @JsonProperty("subject") ReadingLine.SubjectKind subject,
      @JsonProperty("categories") List<String> categories,
      @JsonProperty("severities") List<String> severities,
      @JsonProperty("reads") List<String> reads) {
    this(
        id,
        title,
        text,
        committee,
        ladder == null ? PERFORMANCE : ladder,
        readings != null
            ? List.copyOf(readings)
            : List.of(new ReadingLine(id, period, subject, categories, severities, reads)));
  }

  public RuleLine {
    readings = List.copyOf(readings);
  }

  public boolean isOfConduct() {
    return CONDUCT.equals(ladder);
  }
}
