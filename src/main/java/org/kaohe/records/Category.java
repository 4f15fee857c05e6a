package org.kaohe.records;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** 类别 of a record, exactly as the records file and the policies name them. */
public enum Category {
  FOUL_LANGUAGE("不文明用语", true),
  UNRELATED_SELLING("推销无关产品", true),
  LEAKED_SECRETS("泄露机密", true),
  LEAKED_PRIVACY("泄露客户隐私", true),
  DISRUPTION("影响工作", true),
  SERVICE_ATTITUDE("服务态度", true),
  SERVICE_QUALITY("服务质量", true),
  WORK_ERROR("工作失误", true),
  LIABLE_ACCIDENT("责任事故", true),
  BREACH_OF_PROCEDURE("违反规程", true),
  PHONE_OR_GAMES("玩手机聊天游戏", true),
  DAMAGED_IMAGE("损害形象", true),
  OTHER_MISCONDUCT("其他违纪", true),
  CUSTOMER_COMPLAINT("客户投诉", true),
  NEGATIVE_FEEDBACK("负面反馈", true),
  CUSTOMER_PRAISE("客户表扬", false),
  INNOVATION("创新提案", false),
  SPECIAL_CONTRIBUTION("特殊贡献", false),
  TRAINING("培训", false),
  GRIEVANCE("委屈", false),
  HELPED_OTHERS("协助其他部门", false),
  TOOK_PART("参加活动", false),
  OVERTIME_CLAIM("加班报销", false),
  TEAM_TARGET("团队达标", false),
  SPOT_CHECK("抽检", false);

  private final String label;
  private final boolean conduct;

  Category(String label, boolean conduct) {
    this.label = label;
    this.conduct = conduct;
  }

  public String label() {
    return label;
  }

  /** Misconduct; false: merit and other claims. */
  public boolean isConduct() {
    return conduct;
  }

  /** In the order above. */
  public static Map<String, Category> byLabel() {
    Map<String, Category> byLabel = new LinkedHashMap<>();
    Arrays.stream(values()).forEach(category -> byLabel.put(category.label, category));
    return byLabel;
  }
}
