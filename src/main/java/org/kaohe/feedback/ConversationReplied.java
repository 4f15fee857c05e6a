package org.kaohe.feedback;

/** The employee replied to the notes. */
public record ConversationReplied(Conversation conversation) {}
