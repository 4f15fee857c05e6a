package org.kaohe.letters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.kaohe.staff.Staff;
import org.kaohe.staff.StaffMember;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receipt: acknowledged by the addressee, or recorded by HR as refused before a witness. */
@Service
public class ReceivingLetters {

  private static final int LONGEST_NOTE = 500;

  private final Letters letters;
  private final Staff staff;
  private final Clock clock;

  ReceivingLetters(Letters letters, Staff staff, Clock clock) {
    this.letters = letters;
    this.staff = staff;
    this.clock = clock;
  }

  /**
   * @throws Refused unless it is addressed to them and awaits receipt
   */
  @Transactional
  public Letter acknowledge(String id, EmployeeNumber by) {
    Letter letter =
        letters
            .findById(id)
            .filter(each -> by.equals(each.addressee()))
            .orElseThrow(Letters::unknown);
    return letters.save(letter.received(Receipt.acknowledged(by, clock.instant())));
  }

  /**
   * @param witness number of somebody employed today, neither the addressee nor who records it
   * @param circumstances how it was refused, 1–500 characters
   * @throws Refused with every fault at once; unless it awaits receipt, or if it is addressed to
   *     who records it
   */
  @Transactional
  public Letter refuse(String id, String witness, String circumstances, EmployeeNumber by) {
    Letter letter = letters.get(id);
    if (by.equals(letter.addressee())) {
      throw Refused.forbidden("自己的文书不能由自己登记拒签");
    }
    String how = circumstances == null ? "" : circumstances.strip();
    List<Fault> faults = new ArrayList<>();
    Optional<StaffMember> seen = witness(witness, letter, by, faults);
    checkCircumstances(how, faults);
    if (!faults.isEmpty()) {
      throw Refused.invalid("letter-refusal-invalid", "拒签登记无效", faults);
    }
    return letters.save(letter.received(refused(how, seen.orElseThrow(), by)));
  }

  private Receipt refused(String how, StaffMember witness, EmployeeNumber by) {
    return new Receipt(
        Receipt.Outcome.REFUSED, clock.instant(), by, witness.number(), witness.name(), how);
  }

  private Optional<StaffMember> witness(
      String typed, Letter letter, EmployeeNumber by, List<Fault> faults) {
    String number = typed == null ? "" : typed.strip();
    LocalDate today = LocalDate.now(clock);
    Optional<StaffMember> found =
        EmployeeNumber.isValid(number)
            ? staff.find(EmployeeNumber.of(number), today).filter(who -> who.employedOn(today))
            : Optional.empty();
    if (number.isEmpty()) {
      faults.add(Fault.at("witness", null, "须填写见证人的工号"));
    } else if (found.isEmpty()) {
      faults.add(Fault.at("witness", number, "没有这位在职员工"));
    } else if (number.equals(by.value()) || found.get().number().equals(letter.addressee())) {
      faults.add(Fault.at("witness", number, "见证人不能是收件人，也不能是登记人"));
    }
    return found;
  }

  private static void checkCircumstances(String how, List<Fault> faults) {
    if (how.isEmpty()) {
      faults.add(Fault.at("circumstances", null, "须写明拒签的经过"));
    } else if (how.length() > LONGEST_NOTE) {
      faults.add(
          Fault.at("circumstances", how, "最多 %d 字，现有 %d 字".formatted(LONGEST_NOTE, how.length())));
    }
  }
}
