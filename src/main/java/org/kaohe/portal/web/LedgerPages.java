package org.kaohe.portal.web;

import java.io.ByteArrayOutputStream;
import org.kaohe.portal.PersonDesk;
import org.kaohe.portal.ledger.LedgerFile;
import org.kaohe.portal.ledger.PersonYear;
import org.kaohe.portal.ledger.YearLedger;
import org.kaohe.security.CurrentUser;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.StaffMember;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 年度台账: one's own, and everybody's for HR. */
@Controller
class LedgerPages {

  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final YearLedger ledger;
  private final PersonDesk people;
  private final CurrentUser user;

  LedgerPages(YearLedger ledger, PersonDesk people, CurrentUser user) {
    this.ledger = ledger;
    this.people = people;
    this.user = user;
  }

  @GetMapping("/me/ledger")
  String mine(@RequestParam(required = false) Integer year, Model model) {
    return page(user.employee(), year, "/me/ledger", model);
  }

  @GetMapping("/me/ledger.xlsx")
  ResponseEntity<byte[]> myFile(@RequestParam(required = false) Integer year) {
    return file(user.employee(), year);
  }

  @GetMapping("/hr/people/{number}/ledger")
  String ofPerson(
      @PathVariable String number, @RequestParam(required = false) Integer year, Model model) {
    StaffMember person = people.member(number);
    model.addAttribute("person", person);
    return page(person.number(), year, "/hr/people/" + person.number() + "/ledger", model);
  }

  @GetMapping("/hr/people/{number}/ledger.xlsx")
  ResponseEntity<byte[]> fileOfPerson(
      @PathVariable String number, @RequestParam(required = false) Integer year) {
    return file(people.member(number).number(), year);
  }

  private String page(EmployeeNumber person, Integer year, String path, Model model) {
    model.addAttribute("ledger", ledger.of(person, year));
    model.addAttribute("years", ledger.years(person));
    model.addAttribute("path", path);
    return "portal/ledger";
  }

  private ResponseEntity<byte[]> file(EmployeeNumber person, Integer year) {
    PersonYear shown = ledger.of(person, year);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    LedgerFile.writeXlsx(shown, out);
    String name = "ledger-%s-%d.xlsx".formatted(person, shown.year());
    return ResponseEntity.ok()
        .contentType(XLSX)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(out.toByteArray());
  }
}
