package org.kaohe.outcomes;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a place of work's own rules add to the national ones (policies G4). */
public enum PlaceProfile {
  NATIONAL("national", false, List.of()),
  GUANGDONG(
      "guangdong",
      true,
      List.of(
          "guangdong",
          "guangzhou",
          "shenzhen",
          "广东",
          "广州",
          "深圳",
          "珠海",
          "汕头",
          "佛山",
          "韶关",
          "湛江",
          "肇庆",
          "江门",
          "茂名",
          "惠州",
          "梅州",
          "汕尾",
          "河源",
          "阳江",
          "清远",
          "东莞",
          "中山",
          "潮州",
          "揭阳",
          "云浮"));

  private final String key;
  private final boolean forbidsFines;
  private final List<String> places;

  PlaceProfile(String key, boolean forbidsFines, List<String> places) {
    this.key = key;
    this.forbidsFines = forbidsFines;
    this.places = places;
  }

  /** The profile whose places the 工作地 begins with, as 广东省深圳市 does; national otherwise. */
  public static PlaceProfile of(String workplace) {
    String place = workplace == null ? "" : workplace.strip().toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(profile -> profile.places.stream().anyMatch(place::startsWith))
        .findFirst()
        .orElse(NATIONAL);
  }

  /** As a trial's {@code place} names it. */
  public String key() {
    return key;
  }

  /** No fine may be taken from fixed pay. */
  public boolean forbidsFines() {
    return forbidsFines;
  }
}
