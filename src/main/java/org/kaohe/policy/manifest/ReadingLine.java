package org.kaohe.policy.manifest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.kaohe.policy.facts.Subject;
import org.kaohe.shared.Period;
import org.kaohe.shared.SubjectType;

/**
 * One way in which a rule is read.
 *
 * @param decision id of its decision table
 * @param period by default the month
 * @param categories of records, or names of groups; of record rules and counts of records alone
 * @param severities labels; empty: all
 * @param reads facts that its table reads; all must be known
 */
public record ReadingLine(
    String decision,
    Period.Kind period,
    SubjectKind subject,
    List<String> categories,
    List<String> severities,
    List<String> reads) {

  /** Whom a rule is read for. */
  public enum SubjectKind {
    /** Each eligible person. */
    @JsonProperty("person")
    PERSON,
    /** Each person who is not eligible. */
    @JsonProperty("ineligible")
    INELIGIBLE,
    /** Each person employed on the period's last day, eligible or not. */
    @JsonProperty("employed")
    EMPLOYED,
    /** Each person with a record of the categories that takes effect, once. */
    @JsonProperty("personWithRecords")
    PERSON_WITH_RECORDS,
    /** Each record of the categories that takes effect. */
    @JsonProperty("record")
    RECORD,
    /** Each team with eligible members; sums are split among them. */
    @JsonProperty("team")
    TEAM,
    /** The department as one line. */
    @JsonProperty("department")
    DEPARTMENT,
    /** The department; sums are split among all eligible members. */
    @JsonProperty("allMembers")
    ALL_MEMBERS;

    public Class<? extends Subject> subjects() {
      return switch (this) {
        case RECORD -> Subject.Recorded.class;
        case PERSON, INELIGIBLE, EMPLOYED, PERSON_WITH_RECORDS -> Subject.Person.class;
        case TEAM, DEPARTMENT, ALL_MEMBERS -> Subject.Group.class;
      };
    }

    public SubjectType type() {
      return switch (this) {
        case RECORD, PERSON, INELIGIBLE, EMPLOYED, PERSON_WITH_RECORDS -> SubjectType.EMPLOYEE;
        case TEAM -> SubjectType.TEAM;
        case DEPARTMENT, ALL_MEMBERS -> SubjectType.DEPARTMENT;
      };
    }

    public boolean ofRecords() {
      return this == RECORD || this == PERSON_WITH_RECORDS;
    }
  }

  public ReadingLine {
    period = period == null ? Period.Kind.MONTH : period;
    categories = categories == null ? List.of() : List.copyOf(categories);
    severities = severities == null ? List.of() : List.copyOf(severities);
    reads = reads == null ? List.of() : List.copyOf(reads);
  }
}
