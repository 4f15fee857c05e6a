package org.kaohe.outcomes;

import java.util.Optional;

/** Knows matters that a process of its own handles, so that HR does not close them beside it. */
public interface MattersInProcess {

  /** What handles the line's matter at present, in Chinese, such as 升级处理 CF2026-0001. */
  Optional<String> handledBy(String lineId);
}
