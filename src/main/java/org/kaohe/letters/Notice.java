package org.kaohe.letters;

import java.time.Instant;
import org.kaohe.shared.EmployeeNumber;

/**
 * Something a person is told, on their page.
 *
 * @param occasion what it is about; the same person is told of one occasion once
 * @param text in Chinese
 * @param path of the page to open, or null
 */
public record Notice(
    EmployeeNumber recipient, String occasion, String text, String path, Instant sentAt) {}
