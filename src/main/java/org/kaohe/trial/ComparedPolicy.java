package org.kaohe.trial;

import java.util.List;

/**
 * A policy that a side was computed with.
 *
 * @param departments for which; several policies can be in force in one company
 */
public record ComparedPolicy(String id, int version, String title, List<String> departments) {}
