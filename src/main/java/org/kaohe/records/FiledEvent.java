package org.kaohe.records;

/**
 * A report or a claim that stands for an event.
 *
 * @param inWords in Chinese, without the name of whoever submitted it
 */
record FiledEvent(String eventKey, String inWords) {}
