package org.kaohe.committee;

import org.kaohe.shared.EmployeeNumber;

/** A vote is due the next working day; published once per member, ballot and due date. */
public record VoteDueSoon(Election election, EmployeeNumber member) {}
