package org.kaohe.tables.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Refused;
import org.kaohe.tables.Heading;
import org.kaohe.tables.Import;
import org.kaohe.tables.ImportReport;
import org.kaohe.tables.TableFile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports of every kind, and the templates of their files. */
@RestController
@RequestMapping("/api/imports/{kind}")
class ImportController {

  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final List<Import> imports;

  ImportController(List<Import> imports) {
    this.imports = imports;
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ImportReport run(
      @PathVariable String kind,
      @RequestPart MultipartFile file,
      @RequestParam Map<String, String> parameters,
      Principal by)
      throws IOException {
    Import known = find(kind);
    try (InputStream in = file.getInputStream()) {
      return known.run(
          in, file.getOriginalFilename(), new EmployeeNumber(by.getName()), parameters);
    }
  }

  @GetMapping("/template.xlsx")
  ResponseEntity<byte[]> template(@PathVariable String kind) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<String> headings = find(kind).headings().stream().map(Heading::name).toList();
    TableFile.writeXlsx(out, kind, headings, List.of());
    return ResponseEntity.ok()
        .contentType(XLSX)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(kind + ".xlsx").build().toString())
        .body(out.toByteArray());
  }

  private Import find(String kind) {
    return imports.stream()
        .filter(known -> known.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> Refused.unknown("import-unknown", "没有这种导入：" + kind));
  }
}
