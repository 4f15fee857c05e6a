package org.kaohe.escalation;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Working days of each gate.
 *
 * @param hearingDays for the employee to be heard
 * @param proposalDays for HR to propose what to do
 * @param assessmentDays for the direct manager to assess again
 * @param consentDays for the employee to consent to another position
 * @param unionDays for the union to answer (Labour Contract Law art. 43)
 * @param approvalDays for each approval
 * @param recordDays for whatever else HR does
 */
@ConfigurationProperties("kaohe.escalation")
public record EscalationSettings(
    @DefaultValue("3") int hearingDays,
    @DefaultValue("5") int proposalDays,
    @DefaultValue("5") int assessmentDays,
    @DefaultValue("5") int consentDays,
    @DefaultValue("5") int unionDays,
    @DefaultValue("3") int approvalDays,
    @DefaultValue("3") int recordDays) {

  public int days(Gate gate) {
    return switch (gate) {
      case HEARING -> hearingDays;
      case PROPOSAL -> proposalDays;
      case SECOND_ASSESSMENT -> assessmentDays;
      case CONSENT -> consentDays;
      case UNION -> unionDays;
      case MANAGER_APPROVAL, HEAD_APPROVAL -> approvalDays;
      default -> recordDays;
    };
  }
}
