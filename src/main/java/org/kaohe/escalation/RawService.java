package org.kaohe.escalation;

/** How a notice was served, as somebody sends it, not yet checked. */
public record RawService(String receipt, String servedOn, String witness, String remark) {}
