package org.kaohe.staff.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Invitation;
import org.kaohe.staff.Invitations;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;

@Repository
class JdbcInvitations implements Invitations {

  private static final String USABLE =
      " where token_hash = :hash and redeemed_at is null and expires_at > :now";

  private final NamedParameterJdbcTemplate jdbc;

  JdbcInvitations(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void replace(Collection<Invitation> invitations) {
    List<EmployeeNumber> numbers = invitations.stream().map(Invitation::employee).toList();
    for (List<String> batch : Batches.of(numbers)) {
      jdbc.update(
          "delete from staff_invitation"
              + " where employee_number in (:numbers) and redeemed_at is null",
          Map.of("numbers", batch));
    }
    jdbc.batchUpdate(
        "insert into staff_invitation (token_hash, employee_number, invited_by, expires_at)"
            + " values (:hash, :number, :by, :expires)",
        invitations.stream().map(JdbcInvitations::row).toArray(SqlParameterSource[]::new));
  }

  private static SqlParameterSource row(Invitation invitation) {
    return new MapSqlParameterSource("hash", invitation.tokenHash())
        .addValue("number", invitation.employee().value())
        .addValue("by", invitation.invitedBy().value())
        .addValue("expires", Timestamp.from(invitation.expiresAt()));
  }

  @Override
  public Optional<EmployeeNumber> usable(String tokenHash, Instant now) {
    return jdbc
        .queryForList(
            "select employee_number from staff_invitation" + USABLE,
            at(tokenHash, now),
            String.class)
        .stream()
        .findFirst()
        .map(EmployeeNumber::of);
  }

  @Override
  public boolean redeem(String tokenHash, Instant now) {
    return jdbc.update(
            "update staff_invitation set redeemed_at = :now" + USABLE, at(tokenHash, now))
        == 1;
  }

  private static Map<String, Object> at(String tokenHash, Instant now) {
    return Map.of("hash", tokenHash, "now", Timestamp.from(now));
  }
}
