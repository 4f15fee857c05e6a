package org.kaohe.committee;

import java.util.List;
import org.kaohe.shared.EmployeeNumber;

/** Members who have not voted yet have more days; published in the extending transaction. */
public record VoteExtended(Election election, List<EmployeeNumber> members) {}
