package org.kaohe.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextCustomizerFactories;

/**
 * The whole application on an empty database, job executor off, the clock standing at {@link
 * TestClock#START} when a test begins. All such tests share one context and one database: use
 * departments and employee numbers of your own in each.
 *
 * <p>The build runs them twice: on H2 in memory, and in phase {@code integration-test} on MariaDB
 * through the {@code mysql} profile. By hand: {@code -Dkaohe.database=mariadb -Dtest=…}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("database")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles(resolver = DatabaseProfiles.class)
@ContextCustomizerFactories(DatabasePlace.class)
@ExtendWith(TestClockReset.class)
public @interface KaoheTest {}
