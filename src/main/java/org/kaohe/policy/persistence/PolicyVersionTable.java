package org.kaohe.policy.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kaohe.policy.KeptVersions;
import org.kaohe.policy.PolicyText;
import org.kaohe.policy.PolicyVersion;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class PolicyVersionTable implements KeptVersions {

  private static final String HEAD =
      "select policy_id, version_no, state, based_on, figures_json, reason, made_by, made_at,"
          + " fingerprint from policy_version";
  private static final TypeReference<TreeMap<String, BigDecimal>> FIGURES =
      new TypeReference<>() {};

  private final JdbcTemplate jdbc;
  private final ObjectMapper json;

  PolicyVersionTable(JdbcTemplate jdbc, ObjectMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  @Override
  public List<Kept> all() {
    return jdbc.query(HEAD + " order by policy_id, version_no", (row, index) -> read(row));
  }

  @Override
  public List<Kept> of(String policy) {
    return jdbc.query(
        HEAD + " where policy_id = ? order by version_no", (row, index) -> read(row), policy);
  }

  @Override
  public Optional<Kept> find(String policy, int version) {
    return jdbc
        .query(
            HEAD + " where policy_id = ? and version_no = ?",
            (row, index) -> read(row),
            policy,
            version)
        .stream()
        .findFirst();
  }

  @Override
  public PolicyText text(String policy, int version) {
    return jdbc.queryForObject(
        "select manifest_text, tables_text from policy_version"
            + " where policy_id = ? and version_no = ?",
        (row, index) -> PolicyText.of(policy, row.getString(1), row.getString(2)),
        policy,
        version);
  }

  @Override
  public boolean add(PolicyVersion version, PolicyText text) {
    try {
      jdbc.update(
          "insert into policy_version (state, based_on, figures_json, reason, made_by, made_at,"
              + " fingerprint, manifest_text, tables_text, policy_id, version_no)"
              + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          values(version, text));
      return true;
    } catch (DuplicateKeyException kept) {
      return false;
    }
  }

  @Override
  public boolean replace(PolicyVersion draft, PolicyText text) {
    int changed =
        jdbc.update(
            "update policy_version set state = ?, based_on = ?, figures_json = ?, reason = ?,"
                + " made_by = ?, made_at = ?, fingerprint = ?, manifest_text = ?, tables_text = ?"
                + " where policy_id = ? and version_no = ? and state = 'DRAFT'",
            values(draft, text));
    return changed == 1;
  }

  @Override
  public boolean settle(String policy, int version, PolicyVersion.State state) {
    int changed =
        jdbc.update(
            "update policy_version set state = ?"
                + " where policy_id = ? and version_no = ? and state = 'DRAFT'",
            state.name(),
            policy,
            version);
    return changed == 1;
  }

  private Object[] values(PolicyVersion version, PolicyText text) {
    return new Object[] {
      version.state().name(),
      version.basedOn(),
      write(version.figures()),
      version.reason(),
      version.by() == null ? null : version.by().value(),
      version.at() == null ? null : Timestamp.from(version.at()),
      text.fingerprint(version.figures()),
      text.manifest(),
      text.tables(),
      version.policy(),
      version.version()
    };
  }

  private Kept read(ResultSet row) throws SQLException {
    int basedOn = row.getInt("based_on");
    Integer base = row.wasNull() ? null : basedOn;
    String by = row.getString("made_by");
    Timestamp at = row.getTimestamp("made_at");
    return new Kept(
        new PolicyVersion(
            row.getString("policy_id"),
            row.getInt("version_no"),
            PolicyVersion.State.valueOf(row.getString("state")),
            base,
            figures(row.getString("figures_json")),
            row.getString("reason"),
            by == null ? null : new EmployeeNumber(by),
            at == null ? null : at.toInstant()),
        row.getString("fingerprint"));
  }

  private Map<String, BigDecimal> figures(String text) {
    try {
      return json.readValue(text, FIGURES);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private String write(Map<String, BigDecimal> figures) {
    try {
      return json.writeValueAsString(new TreeMap<>(figures));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
