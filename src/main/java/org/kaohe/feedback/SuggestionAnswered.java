package org.kaohe.feedback;

/** HR answered. */
public record SuggestionAnswered(Suggestion suggestion) {}
