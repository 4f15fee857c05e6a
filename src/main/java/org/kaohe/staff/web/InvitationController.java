package org.kaohe.staff.web;

import java.security.Principal;
import java.time.Instant;
import java.util.List;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.kaohe.staff.InvitingEmployees;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** One-time links, for HR to hand out. */
@RestController
class InvitationController {

  private final InvitingEmployees inviting;

  InvitationController(InvitingEmployees inviting) {
    this.inviting = inviting;
  }

  @PostMapping("/api/invitations")
  ResponseEntity<List<InvitationView>> invite(
      @RequestBody InvitationRequest request, Principal by) {
    List<InvitationView> links =
        inviting.invite(numbers(request), new EmployeeNumber(by.getName())).stream()
            .map(InvitationView::of)
            .toList();
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(links);
  }

  private static List<EmployeeNumber> numbers(InvitationRequest request) {
    List<String> texts = request.numbers() == null ? List.of() : request.numbers();
    List<Fault> faults =
        texts.stream()
            .filter(text -> !EmployeeNumber.isValid(text))
            .map(text -> Fault.at("numbers", text, "工号须为 1–32 位字母、数字、-、_ 或 ."))
            .toList();
    if (!faults.isEmpty()) {
      throw Refused.invalid("invitation-invalid", "未生成任何链接", faults);
    }
    return texts.stream().map(EmployeeNumber::new).toList();
  }

  record InvitationRequest(List<String> numbers) {}

  record InvitationView(String employee, String link, Instant expiresAt) {

    static InvitationView of(InvitingEmployees.Link link) {
      String address =
          ServletUriComponentsBuilder.fromCurrentContextPath()
              .path("/invite/{token}")
              .buildAndExpand(link.token())
              .toUriString();
      return new InvitationView(link.employee().value(), address, link.expiresAt());
    }
  }
}
