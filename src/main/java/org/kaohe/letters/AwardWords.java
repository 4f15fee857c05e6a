package org.kaohe.letters;

import java.util.List;

/** What letters of recognition say. */
final class AwardWords {

  private AwardWords() {}

  static LetterContent certificate(LineCase about) {
    return content(
        about,
        LetterKind.CERTIFICATE.label(),
        List.of(
            "在 %s的考核中，您荣获".formatted(about.period()),
            "“%s”".formatted(about.line().basis().title()),
            "特发此证，以资鼓励。"));
  }

  static LetterContent encouragement(LineCase about) {
    return content(
        about,
        LetterKind.ENCOURAGEMENT.label(),
        List.of(
            "在 %s的工作中，您表现出色，获得“%s”。%s"
                .formatted(about.period(), about.line().basis().title(), because(about)),
            "感谢您为客户和团队付出的努力。希望您继续保持，把好的做法分享给同事，与大家一同进步。"));
  }

  static LetterContent commendation(LineCase about) {
    return content(
        about,
        LetterKind.COMMENDATION.label(),
        List.of(
            "在 %s的工作中，您获得“%s”。%s"
                .formatted(about.period(), about.line().basis().title(), because(about)),
            "特此表扬，并感谢您的付出。"));
  }

  static LetterContent nomination(LineCase about) {
    return content(
        about,
        LetterKind.NOMINATION.label(),
        List.of(
            "根据%s，您在 %s的考核中达到晋升提名的条件。%s".formatted(about.rule(), about.period(), because(about)),
            "公司已将您列入晋升提名。是否晋升，由有权审批的人另行决定，结果将另行告知。"));
  }

  static LetterContent welfare(LineCase about) {
    return content(
        about,
        LetterKind.WELFARE.label(),
        List.of(
            "根据%s，%s可享受福利“%s”。%s"
                .formatted(
                    about.rule(),
                    about.line().employee() == null ? "各位" : "您",
                    about.line().basis().title(),
                    because(about)),
            "具体安排由人力资源部通知。"));
  }

  private static String because(LineCase about) {
    String reason = about.line().basis().reason();
    return reason.isBlank() ? "" : reason.endsWith("。") ? reason : reason + "。";
  }

  private static LetterContent content(LineCase about, String title, List<String> paragraphs) {
    return new LetterContent(
        title, about.salutation(), paragraphs, List.of(), List.of(), about.signature());
  }
}
