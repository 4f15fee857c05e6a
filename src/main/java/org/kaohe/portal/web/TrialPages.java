package org.kaohe.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kaohe.assessment.ReviewsFile;
import org.kaohe.policy.Policy;
import org.kaohe.policy.Policy.Parameter;
import org.kaohe.portal.TrialDesk;
import org.kaohe.portal.TrialView;
import org.kaohe.portal.web.RefusedForms.FaultView;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.kaohe.tables.Heading;
import org.kaohe.tables.TableFile;
import org.kaohe.trial.ComparingPolicies;
import org.kaohe.trial.Comparison;
import org.kaohe.trial.ComparisonReport;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 试算: a policy beside today's on past months, before anything is in force. Writes nothing. */
@Controller
@RequestMapping("/hr/trials")
class TrialPages {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int FAULTS = 200;
  private static final Map<String, String> LABELS =
      Map.of(
          "policy", "试算的方案",
          "today", "对照的方案",
          "periods", "期间",
          "department", "部门",
          "place", "地区规则");

  private final TrialDesk desk;
  private final ComparingPolicies comparing;

  TrialPages(TrialDesk desk, ComparingPolicies comparing) {
    this.desk = desk;
    this.comparing = comparing;
  }

  @GetMapping
  String form(@RequestParam(required = false) String policy, Model model) {
    model.addAttribute("form", desk.form(policy));
    return "portal/trials";
  }

  /** The figures of the policy that was just chosen. */
  @GetMapping("/figures")
  String figures(@RequestParam(required = false) String policy, Model model) {
    model.addAttribute("form", desk.form(policy));
    return "portal/trials :: figures";
  }

  @PostMapping
  ModelAndView run(
      @RequestParam MultiValueMap<String, String> fields,
      @RequestParam MultiValueMap<String, MultipartFile> uploads,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    TrialForm typed = new TrialForm(fields, uploads);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    boolean part = Done.isPart(request);
    try {
      Comparison comparison = comparing.compare(typed.question(), typed.files());
      if (part) {
        response.setHeader("HX-Retarget", "#result");
      }
      return page(part ? "portal/trials :: result" : "portal/trials", typed)
          .addObject("view", new TrialView(comparison));
    } catch (Refused refused) {
      return refused(refused, part, typed);
    }
  }

  private ModelAndView page(String template, TrialForm typed) {
    return new ModelAndView(template).addObject("form", desk.form(typed.field("policy")));
  }

  private ModelAndView refused(Refused refused, boolean part, TrialForm typed) {
    ModelAndView answer =
        part
            ? new ModelAndView("portal/parts :: faults")
            : new ModelAndView("portal/trials").addObject("form", desk.form(null));
    answer.setStatus(HttpStatus.BAD_REQUEST);
    answer.addObject("title", refused.getMessage());
    return answer.addObject("faults", faults(refused, typed));
  }

  @PostMapping("/report.xlsx")
  void report(
      @RequestParam MultiValueMap<String, String> fields,
      @RequestParam MultiValueMap<String, MultipartFile> uploads,
      HttpServletResponse response)
      throws IOException {
    TrialForm typed = new TrialForm(fields, uploads);
    Comparison comparison = comparing.compare(typed.question(), typed.files());
    ComparisonReport.write(comparison, attachment(response, "试算对比.xlsx"));
  }

  /** The one kind of file that is not imported anywhere. */
  @GetMapping("/reviews-template.xlsx")
  void reviewsTemplate(HttpServletResponse response) throws IOException {
    List<String> headings = ReviewsFile.headings().stream().map(Heading::name).toList();
    TableFile.writeXlsx(attachment(response, "评价.xlsx"), "评价", headings, List.of());
  }

  private static OutputStream attachment(HttpServletResponse response, String name)
      throws IOException {
    response.setContentType(XLSX);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString());
    return response.getOutputStream();
  }

  /** With what people call the field as its place. */
  private List<FaultView> faults(Refused refused, TrialForm typed) {
    Map<String, String> figures = meanings(typed);
    return refused.faults().stream()
        .limit(FAULTS)
        .map(
            fault ->
                new FaultView(fault.place(), label(fault, figures), fault.value(), fault.message()))
        .toList();
  }

  private static String label(Fault fault, Map<String, String> figures) {
    String place = String.valueOf(fault.place());
    return LABELS.getOrDefault(place, figures.getOrDefault(place, fault.place()));
  }

  private Map<String, String> meanings(TrialForm typed) {
    try {
      Policy policy = desk.policy(typed.field("policy"));
      return policy.parameters().stream()
          .collect(Collectors.toMap(figure -> "param." + figure.name(), Parameter::meaning));
    } catch (Refused unknown) {
      return Map.of();
    }
  }
}
