package org.kaohe.letters.web;

import java.security.Principal;
import java.util.List;
import org.kaohe.letters.FindingLetters;
import org.kaohe.letters.LayingOutLetters;
import org.kaohe.letters.Letter;
import org.kaohe.letters.LetterPdfs;
import org.kaohe.letters.ReadingLetters;
import org.kaohe.letters.ReceivingLetters;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Letters: one's own and those of one's team; all of them for HR. */
@RestController
class LetterController {

  private final ReadingLetters reading;
  private final ReceivingLetters receiving;
  private final FindingLetters finding;
  private final LayingOutLetters layout;
  private final LetterPdfs pdfs;

  LetterController(
      ReadingLetters reading,
      ReceivingLetters receiving,
      FindingLetters finding,
      LayingOutLetters layout,
      LetterPdfs pdfs) {
    this.reading = reading;
    this.receiving = receiving;
    this.finding = finding;
    this.layout = layout;
    this.pdfs = pdfs;
  }

  record Refusal(String witness, String circumstances) {}

  @GetMapping("/api/me/letters")
  List<LetterView> mine(Principal by) {
    return reading.of(number(by)).stream().map(LetterView::of).toList();
  }

  @GetMapping(path = "/api/me/letters/{id}/file", produces = MediaType.APPLICATION_PDF_VALUE)
  byte[] file(@PathVariable String id, Principal by) {
    return pdfs.of(layout.sheet(reading.read(id, number(by), false)));
  }

  @PostMapping("/api/me/letters/{id}/receipt")
  LetterView acknowledge(@PathVariable String id, Principal by) {
    return LetterView.of(receiving.acknowledge(id, number(by)));
  }

  /** Newest first, 50 a page. */
  @GetMapping("/api/letters")
  List<LetterView> all(
      @RequestParam(defaultValue = "") String search,
      @RequestParam(defaultValue = "false") boolean awaiting,
      @RequestParam(defaultValue = "1") int page,
      Principal by) {
    return finding.find(search, awaiting, page, number(by)).letters().stream()
        .map(LetterView::of)
        .toList();
  }

  @GetMapping(path = "/api/letters/{id}/file", produces = MediaType.APPLICATION_PDF_VALUE)
  byte[] anyFile(@PathVariable String id, Principal by) {
    return pdfs.of(layout.sheet(reading.read(id, number(by), true)));
  }

  @PostMapping("/api/letters/{id}/refusal")
  LetterView refuse(@PathVariable String id, @RequestBody Refusal refusal, Principal by) {
    Letter refused = receiving.refuse(id, refusal.witness(), refusal.circumstances(), number(by));
    return LetterView.of(refused);
  }

  private static EmployeeNumber number(Principal by) {
    return new EmployeeNumber(by.getName());
  }
}
