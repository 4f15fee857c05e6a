package org.kaohe.escalation;

import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.kaohe.staff.PostChange;

/** A new position in words. */
public final class PostText {

  private PostText() {}

  /** Such as {@code 职级 2，团队 二组，固定工资 4000.00 元}. */
  public static String of(PostChange post) {
    List<String> parts = new ArrayList<>();
    add(parts, "职级", post.grade());
    add(parts, "部门", post.department());
    add(parts, "团队", post.team());
    add(parts, "岗位", post.position());
    add(parts, "上级", post.manager());
    add(parts, "工作地", post.place());
    add(parts, "固定工资", yuan(post.fixedPay()));
    add(parts, "月总工资", yuan(post.grossPay()));
    return String.join("，", parts);
  }

  private static void add(List<String> parts, String name, Object stated) {
    if (stated != null) {
      parts.add(name + " " + stated);
    }
  }

  private static String yuan(Money money) {
    return money == null ? null : money.getAmount() + " 元";
  }
}
