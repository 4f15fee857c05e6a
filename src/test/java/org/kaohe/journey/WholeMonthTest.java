package org.kaohe.journey;

import org.kaohe.testing.KaoheTest;

@KaoheTest
class WholeMonthTest extends WholeMonthJourney {}
