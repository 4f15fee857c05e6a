package org.kaohe.journey;

import org.junit.jupiter.api.extension.ExtendWith;
import org.kaohe.testing.KaoheTest;
import org.kaohe.testing.OnDatabase;
import org.kaohe.testing.TestDatabase;
import org.kaohe.testing.WhereDockerIs;

/** On the database that production runs, which takes Docker: loudly skipped where there is none. */
@KaoheTest
@OnDatabase(TestDatabase.MYSQL_IMAGE)
@ExtendWith(WhereDockerIs.class)
class WholeMonthOnMySqlImageTest extends WholeMonthJourney {}
