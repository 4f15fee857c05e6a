package org.kaohe.trial;

import java.io.InputStream;

/**
 * A file to try a policy on.
 *
 * @param name with its ending, by which it is read
 */
public record TrialFile(String name, InputStream content) {}
