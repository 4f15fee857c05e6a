package org.kaohe.development;

import java.util.List;
import org.kaohe.shared.EmployeeNumber;

/**
 * A training does not take place.
 *
 * @param people who were enrolled
 */
public record SessionCancelled(TrainingSession session, List<EmployeeNumber> people) {}
