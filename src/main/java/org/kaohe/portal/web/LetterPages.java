package org.kaohe.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.kaohe.letters.FindingLetters;
import org.kaohe.letters.LayingOutLetters;
import org.kaohe.letters.LetterPdfs;
import org.kaohe.letters.LetterSheet;
import org.kaohe.letters.ReadingLetters;
import org.kaohe.letters.ReceivingLetters;
import org.kaohe.security.CurrentUser;
import org.kaohe.security.Role;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 文书: one's own letters, each on a page and as a file; all of them for HR. */
@Controller
class LetterPages {

  private final ReadingLetters reading;
  private final ReceivingLetters receiving;
  private final FindingLetters finding;
  private final LayingOutLetters layout;
  private final LetterPdfs pdfs;
  private final CurrentUser user;

  LetterPages(
      ReadingLetters reading,
      ReceivingLetters receiving,
      FindingLetters finding,
      LayingOutLetters layout,
      LetterPdfs pdfs,
      CurrentUser user) {
    this.reading = reading;
    this.receiving = receiving;
    this.finding = finding;
    this.layout = layout;
    this.pdfs = pdfs;
    this.user = user;
  }

  @GetMapping("/me/letters")
  String mine(Model model) {
    model.addAttribute("letters", reading.of(user.employee()));
    return "portal/my-letters";
  }

  @GetMapping("/hr/letters")
  String all(
      @RequestParam(defaultValue = "") String search,
      @RequestParam(defaultValue = "false") boolean awaiting,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    model.addAttribute("found", finding.find(search, awaiting, page, user.employee()));
    model.addAttribute("search", search);
    model.addAttribute("awaiting", awaiting);
    return "portal/letters";
  }

  @GetMapping("/letters/{id}")
  String letter(@PathVariable String id, Model model) {
    LetterSheet sheet = sheet(id);
    boolean own = user.employee().equals(sheet.letter().addressee());
    boolean waits = sheet.letter().awaitsReceipt();
    model.addAttribute("sheet", sheet);
    model.addAttribute("own", own);
    model.addAttribute("acknowledgeable", own && waits);
    model.addAttribute("refusable", !own && waits && user.is(Role.HR));
    return "portal/letter";
  }

  @GetMapping("/letters/{id}.pdf")
  ResponseEntity<byte[]> file(@PathVariable String id) {
    LetterSheet sheet = sheet(id);
    ContentDisposition named =
        ContentDisposition.inline().filename(sheet.fileName(), StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
        .body(pdfs.of(sheet));
  }

  @PostMapping("/letters/{id}/receipt")
  Object acknowledge(
      @PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
    receiving.acknowledge(id, user.employee());
    return Done.at("/letters/" + id, "已签收", request, response);
  }

  @PostMapping("/hr/letters/{id}/refusal")
  Object refuse(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String witness,
      @RequestParam(defaultValue = "") String circumstances,
      HttpServletRequest request,
      HttpServletResponse response) {
    receiving.refuse(id, witness, circumstances, user.employee());
    return Done.at("/letters/" + id, "已登记拒签", request, response);
  }

  private LetterSheet sheet(String id) {
    return layout.sheet(reading.read(id, user.employee(), user.is(Role.HR)));
  }
}
