package org.kaohe.feedback;

/** A manager wrote a conversation down; published in the same transaction. */
public record ConversationRecorded(Conversation conversation) {}
