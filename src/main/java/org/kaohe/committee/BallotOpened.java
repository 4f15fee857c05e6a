package org.kaohe.committee;

import java.util.List;
import org.kaohe.shared.EmployeeNumber;

/** These members are asked to vote; published in the transaction that opens the ballot. */
public record BallotOpened(Election election, List<EmployeeNumber> members) {}
