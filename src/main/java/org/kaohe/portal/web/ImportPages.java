package org.kaohe.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.kaohe.security.CurrentUser;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.kaohe.tables.Heading;
import org.kaohe.tables.Import;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** 数据导入: a file of each kind, all of it or nothing, with every fault in a table. */
@Controller
@RequestMapping("/hr/imports")
class ImportPages {

  private static final int FAULTS = 500;

  private static final Map<String, String> TITLES =
      Map.of(
          "staff", "员工",
          "metrics", "指标",
          "records", "记录",
          "history", "历史结果",
          "calendar", "工作日历",
          "minimum-wages", "最低工资");

  private static final List<String> ORDER =
      List.of("staff", "metrics", "records", "history", "calendar", "minimum-wages");

  private final List<Import> imports;
  private final CurrentUser user;

  ImportPages(List<Import> imports, CurrentUser user) {
    this.imports = imports;
    this.user = user;
  }

  /** A kind of file as the page shows it. */
  public record Kind(String id, String title, List<String> required, List<String> optional) {

    static Kind of(Import known) {
      return new Kind(
          known.kind(), titleOf(known.kind()), headings(known, true), headings(known, false));
    }

    private static List<String> headings(Import known, boolean required) {
      return known.headings().stream()
          .filter(heading -> heading.required() == required)
          .map(Heading::name)
          .toList();
    }
  }

  @GetMapping
  String form(Model model) {
    model.addAttribute("kinds", kinds());
    return "portal/imports";
  }

  @PostMapping("/{kind}")
  ModelAndView run(
      @PathVariable String kind,
      @RequestParam(required = false) MultipartFile file,
      HttpServletRequest request)
      throws IOException {
    boolean part = Done.isPart(request);
    ModelAndView answer = new ModelAndView(part ? "portal/parts :: imported" : "portal/imports");
    answer.addObject("kinds", kinds()).addObject("kindTitle", titleOf(kind));
    try {
      answer.addObject("report", report(kind, file));
    } catch (Refused refused) {
      answer.setStatus(
          refused.reason() == Refused.Reason.CONFLICT
              ? HttpStatus.CONFLICT
              : HttpStatus.BAD_REQUEST);
      answer.addObject("problem", refused.getMessage());
      answer.addObject("faultCount", refused.faults().size());
      answer.addObject("faults", refused.faults().stream().limit(FAULTS).toList());
    }
    return answer;
  }

  private Object report(String kind, MultipartFile file) throws IOException {
    Import known =
        imports.stream()
            .filter(each -> each.kind().equals(kind))
            .findFirst()
            .orElseThrow(() -> Refused.unknown("import-unknown", "没有这种导入：" + kind));
    if (file == null || file.isEmpty()) {
      throw Refused.invalid(
          "file-missing", "请选择文件", List.of(Fault.at("文件", null, "须为 .xlsx 或 .csv")));
    }
    try (InputStream in = file.getInputStream()) {
      return known.run(in, file.getOriginalFilename(), user.employee());
    }
  }

  private List<Kind> kinds() {
    return imports.stream()
        .sorted(Comparator.comparingInt(each -> position(each.kind())))
        .map(Kind::of)
        .toList();
  }

  private static int position(String kind) {
    int position = ORDER.indexOf(kind);
    return position < 0 ? ORDER.size() : position;
  }

  private static String titleOf(String kind) {
    return TITLES.getOrDefault(kind, kind);
  }
}
