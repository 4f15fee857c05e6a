package org.kaohe.trial;

/** A trial of one department. */
record DepartmentTrial(String department, Trial trial) {}
