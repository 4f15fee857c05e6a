package org.kaohe.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CategoryTest {

  @Test
  void conductCategoriesAreThoseOfTheFormat() {
    assertThat(Arrays.stream(Category.values()).filter(Category::isConduct))
        .extracting(Category::label)
        .containsExactly(
            "不文明用语", "推销无关产品", "泄露机密", "泄露客户隐私", "影响工作", "服务态度", "服务质量", "工作失误", "责任事故", "违反规程",
            "玩手机聊天游戏", "损害形象", "其他违纪", "客户投诉", "负面反馈");
  }

  @Test
  void meritCategoriesAreThoseOfTheFormat() {
    assertThat(Arrays.stream(Category.values()).filter(category -> !category.isConduct()))
        .extracting(Category::label)
        .containsExactly(
            "客户表扬", "创新提案", "特殊贡献", "培训", "委屈", "协助其他部门", "参加活动", "加班报销", "团队达标", "抽检");
  }

  @Test
  void everyLabelLeadsBackToItsCategory() {
    assertThat(Category.byLabel()).hasSize(25);
    assertThat(Category.byLabel().keySet())
        .containsExactly(
            Arrays.stream(Category.values()).map(Category::label).toArray(String[]::new));
  }
}
