package org.kaohe.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaohe.shared.Fault;
import org.kaohe.shared.Refused;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * A refused form keeps what was typed: with scripts only the list of faults is put into it; without
 * them the form is shown again with its values.
 */
@ControllerAdvice(basePackageClasses = RefusedForms.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedForms {

  private final EveryPage page;

  RefusedForms(EveryPage page) {
    this.page = page;
  }

  @ExceptionHandler(Refused.class)
  ModelAndView refused(Refused refused, HttpServletRequest request) {
    boolean part = Done.isPart(request);
    boolean form = "POST".equals(request.getMethod());
    ModelAndView answer =
        new ModelAndView(
            part ? "portal/parts :: faults" : form ? "portal/refused" : "error",
            "title",
            refused.getMessage());
    answer.setStatus(status(refused));
    answer.addObject("faults", refused.faults().stream().map(RefusedForms::readable).toList());
    if (!part && form) {
      answer.addObject("viewer", page.viewer()).addObject("show", page.show());
      answer.addObject("action", request.getRequestURI());
      answer.addObject("typed", typed(request));
    }
    return answer;
  }

  @ExceptionHandler({
    DataIntegrityViolationException.class,
    OptimisticLockingFailureException.class
  })
  ModelAndView overtaken(HttpServletRequest request) {
    return refused(Refused.conflict("changed-meanwhile", "该事项刚刚已被他人处理，请刷新后再试"), request);
  }

  /** With the field's label as its place. */
  private static FaultView readable(Fault fault) {
    String label = FieldLabels.of(fault.place());
    boolean named = label != null && fault.message().startsWith(label);
    return new FaultView(
        FieldLabels.field(fault.place()), named ? null : label, fault.value(), fault.message());
  }

  private static List<TypedField> typed(HttpServletRequest request) {
    Map<String, String> fields = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, values) -> fields.put(name, values[0]));
    fields.remove("_csrf");
    return fields.entrySet().stream()
        .map(field -> TypedField.of(field.getKey(), field.getValue()))
        .toList();
  }

  private static HttpStatus status(Refused refused) {
    return switch (refused.reason()) {
      case INVALID -> HttpStatus.BAD_REQUEST;
      case FORBIDDEN -> HttpStatus.FORBIDDEN;
      case UNKNOWN -> HttpStatus.NOT_FOUND;
      case CONFLICT -> HttpStatus.CONFLICT;
    };
  }

  /**
   * @param field name of the form's field, or null
   * @param label what people call it, or null
   */
  public record FaultView(String field, String label, String value, String message) {}

  /**
   * @param label null for fields that nobody typed
   */
  public record TypedField(String name, String label, String value) {

    private static final Set<String> LONG =
        Set.of(
            "reason",
            "references",
            "comment",
            "note",
            "text",
            "notes",
            "reply",
            "suggestion",
            "answer",
            "circumstances");

    static TypedField of(String name, String value) {
      return new TypedField(name, FieldLabels.known(name), value);
    }

    public boolean isLong() {
      return LONG.contains(name);
    }
  }
}
