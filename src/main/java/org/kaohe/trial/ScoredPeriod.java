package org.kaohe.trial;

import java.util.List;
import java.util.Map;
import org.kaohe.assessment.PersonScore;
import org.kaohe.policy.PersonPeriod;
import org.kaohe.shared.EmployeeNumber;

/**
 * A period that is tried, scored.
 *
 * @param scores of everybody employed during it
 * @param current the same as rules read it
 * @param earlier final earlier periods of the same kind, oldest first; absent people have none
 */
record ScoredPeriod(
    List<PersonScore> scores,
    Map<EmployeeNumber, PersonPeriod> current,
    Map<EmployeeNumber, List<PersonPeriod>> earlier) {}
