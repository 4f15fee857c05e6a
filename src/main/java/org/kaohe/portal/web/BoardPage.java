package org.kaohe.portal.web;

import org.kaohe.portal.Board;
import org.kaohe.shared.Period;
import org.kaohe.shared.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 光荣榜, for everybody who is logged in. */
@Controller
class BoardPage {

  private final Board board;

  BoardPage(Board board) {
    this.board = board;
  }

  @GetMapping("/board")
  String board(@RequestParam(required = false) String period, Model model) {
    model.addAttribute("board", board.of(parsed(period)));
    return "portal/board";
  }

  private static Period parsed(String text) {
    try {
      return text == null || text.isBlank() ? null : Period.parse(text);
    } catch (IllegalArgumentException malformed) {
      throw Refused.invalid("period-invalid", "期间应形如 2026-10、2026-W43、2026-Q4 或 2026");
    }
  }
}
