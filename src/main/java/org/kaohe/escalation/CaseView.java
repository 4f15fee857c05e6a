package org.kaohe.escalation;

import java.util.List;

/**
 * A case as somebody may see it.
 *
 * @param accusedName as of today
 * @param cause record and line in Chinese, never who reported
 * @param journal oldest first; to the accused only what concerns him, without names of others
 * @param waiting open gates; empty to the accused, but for his own
 * @param processId the engine's id of the running process, or null
 */
public record CaseView(
    EscalationCase about,
    String accusedName,
    String cause,
    List<CaseStep> journal,
    List<CaseTasks.Waiting> waiting,
    String processId) {}
