package org.kaohe.feedback;

/** Somebody suggests something. */
public record SuggestionSent(Suggestion suggestion) {}
