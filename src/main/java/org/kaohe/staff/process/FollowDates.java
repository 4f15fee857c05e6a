package org.kaohe.staff.process;

import org.kaohe.staff.FollowingDates;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks now and then whether a new day has begun. */
@Component
class FollowDates {

  private final FollowingDates following;

  FollowDates(FollowingDates following) {
    this.following = following;
  }

  @Scheduled(
      initialDelayString = "${kaohe.staff.check-delay:PT20S}",
      fixedDelayString = "${kaohe.staff.check-delay:PT20S}")
  void followToday() {
    following.followToday();
  }
}
