package org.kaohe.feedback;

/** What became of a request to postpone. */
public enum PostponementState {
  PENDING("待答复"),
  GRANTED("已同意"),
  DECLINED("未同意");

  private final String label;

  PostponementState(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
