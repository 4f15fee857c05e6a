package org.kaohe.escalation;

/**
 * A paper of a case is to be written now; told in a job's transaction, so that a listener's failure
 * repeats it.
 */
public record PaperDue(String caseId, Paper paper) {}
