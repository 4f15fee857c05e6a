package org.kaohe.trial;

import org.kaohe.records.CaseFacts;

/** A record with its number. */
record NumberedCase(String number, CaseFacts facts) {}
