package org.kaohe.staff;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever holds a one-time link sets the password of the account it was made for, once. */
@Service
public class RedeemingInvitations {

  public static final int MIN_LENGTH = 10;
  private static final int MAX_LENGTH = 100;

  private final Invitations invitations;
  private final Accounts accounts;
  private final Clock clock;

  RedeemingInvitations(Invitations invitations, Accounts accounts, Clock clock) {
    this.invitations = invitations;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** Whom the link lets in, if it still does. */
  @Transactional(readOnly = true)
  public Optional<EmployeeNumber> employeeOf(String token) {
    return invitations
        .usable(InvitationToken.hash(token), clock.instant())
        .filter(number -> accounts.existing(Set.of(number)).contains(number));
  }

  /**
   * @throws Refused {@code invitation-unusable} or {@code password-weak}; the link stays usable
   */
  @Transactional
  public EmployeeNumber redeem(String token, String password) {
    Instant now = clock.instant();
    EmployeeNumber number = employeeOf(token).orElseThrow(RedeemingInvitations::unusable);
    refuseWeak(number, password);
    if (!invitations.redeem(InvitationToken.hash(token), now)) {
      throw unusable();
    }
    accounts.setPassword(number, password);
    return number;
  }

  private static void refuseWeak(EmployeeNumber number, String password) {
    int length = password == null ? 0 : password.codePointCount(0, password.length());
    if (length < MIN_LENGTH || length > MAX_LENGTH) {
      throw weak("密码须为 %d–%d 个字符".formatted(MIN_LENGTH, MAX_LENGTH));
    }
    if (password.isBlank() || password.equalsIgnoreCase(number.value())) {
      throw weak("密码不能是空格，也不能与工号相同");
    }
  }

  private static Refused weak(String message) {
    return Refused.invalid("password-weak", message, List.of(new Fault("password", null, message)));
  }

  private static Refused unusable() {
    return Refused.conflict("invitation-unusable", "链接无效、已使用或已过期，请向人力资源部索取新的链接");
  }
}
