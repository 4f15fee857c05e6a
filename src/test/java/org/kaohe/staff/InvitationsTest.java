package org.kaohe.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.kaohe.testing.KaoheTest;
import org.kaohe.testing.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@KaoheTest
class InvitationsTest {

  private static final EmployeeNumber NUMBER = EmployeeNumber.of("IV-1");
  private static final EmployeeNumber HR = EmployeeNumber.of("hr");
  private static final String PASSWORD = "correct horse 1";

  @Autowired ImportingStaff importing;
  @Autowired InvitingEmployees inviting;
  @Autowired RedeemingInvitations redeeming;
  @Autowired Accounts accounts;
  @Autowired IdentityService identity;
  @Autowired JdbcTemplate jdbc;
  @Autowired TestClock clock;

  @BeforeEach
  void hire() {
    String file =
        "工号,姓名,部门,团队,入职日期,固定工资,月总工资\nIV-1,甲,邀请部,组,2024-01-01,1,2\nIV-2,乙,邀请部,组,2024-01-01,1,2\n";
    importing.run(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "staff.csv", HR);
  }

  @Test
  void a_link_sets_the_password_once() {
    String token = invite();

    assertThat(redeeming.employeeOf(token)).contains(NUMBER);
    assertThat(redeeming.redeem(token, PASSWORD)).isEqualTo(NUMBER);
    assertThat(identity.checkPassword("IV-1", PASSWORD)).isTrue();
    assertThat(refused(token, "another one 2").type()).isEqualTo("invitation-unusable");
    assertThat(identity.checkPassword("IV-1", PASSWORD)).isTrue();
    assertThat(redeeming.employeeOf(token)).isEmpty();
  }

  @Test
  void a_link_expires_after_seven_days() {
    String token = invite();

    clock.set("2026-11-09T08:59:59");
    assertThat(redeeming.employeeOf(token)).contains(NUMBER);
    clock.set("2026-11-09T09:00");
    assertThat(refused(token, PASSWORD).type()).isEqualTo("invitation-unusable");
  }

  @Test
  void a_new_link_makes_the_earlier_one_void() {
    String first = invite();
    String second = invite();

    assertThat(redeeming.employeeOf(first)).isEmpty();
    assertThat(redeeming.employeeOf(second)).contains(NUMBER);
  }

  @Test
  void nobody_is_invited_to_an_administrators_account() {
    EmployeeNumber root = EmployeeNumber.of("IV-root");
    accounts.put(List.of(new Accounts.Account(root, "管理员", null, Set.of(Accounts.ADMIN))));

    Refused refused =
        catchThrowableOfType(Refused.class, () -> inviting.invite(List.of(NUMBER, root), HR));

    assertThat(refused.faults()).extracting(Fault::value).containsExactly("IV-root");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "123456789", "          "})
  void a_weak_password_is_refused_and_the_link_stays_usable(String password) {
    String token = invite();

    assertThat(refused(token, password).type()).isEqualTo("password-weak");
    assertThat(redeeming.employeeOf(token)).contains(NUMBER);
  }

  @Test
  void an_invented_link_lets_nobody_in() {
    assertThat(refused("invented", PASSWORD).type()).isEqualTo("invitation-unusable");
  }

  @Test
  void the_token_is_stored_nowhere() {
    String token = invite();

    assertThat(
            jdbc.queryForObject(
                "select count(*) from staff_invitation where token_hash = ?", Integer.class, token))
        .isZero();
  }

  @Test
  void everybody_without_an_account_is_named_and_no_link_is_made() {
    String earlier = invite();
    Refused refused =
        catchThrowableOfType(
            Refused.class,
            () ->
                inviting.invite(
                    List.of(NUMBER, EmployeeNumber.of("IV-8"), EmployeeNumber.of("IV-9")), HR));

    assertThat(refused.faults()).extracting(Fault::value).containsExactly("IV-8", "IV-9");
    assertThat(redeeming.employeeOf(earlier)).contains(NUMBER);
  }

  private String invite() {
    return inviting.invite(List.of(NUMBER), HR).get(0).token();
  }

  private Refused refused(String token, String password) {
    return catchThrowableOfType(Refused.class, () -> redeeming.redeem(token, password));
  }
}
