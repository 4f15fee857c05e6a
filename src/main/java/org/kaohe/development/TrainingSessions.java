package org.kaohe.development;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kaohe.shared.Refused;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The training calendar. */
public interface TrainingSessions extends Repository<TrainingSession, String> {

  TrainingSession save(TrainingSession session);

  Optional<TrainingSession> findById(String id);

  Optional<TrainingSession> findByNumber(String number);

  /** Nobody else changes it or enrols until the transaction ends. */
  @Query("select * from training_session where id = :id for update")
  Optional<TrainingSession> findLocked(String id);

  /** The next ones first. */
  @Query(
      "select * from training_session where held_on >= :day and state = 'PLANNED'"
          + " order by held_on, session_no")
  List<TrainingSession> from(LocalDate day);

  /** The latest first. */
  @Query("select * from training_session order by held_on desc, session_no desc limit :most")
  List<TrainingSession> latest(int most);

  @Query("select max(session_no) from training_session where session_no like :beginning")
  Optional<String> lastNumber(String beginning);

  /**
   * @throws Refused if there is no such session
   */
  default TrainingSession get(String id) {
    return findById(id).orElseThrow(TrainingSessions::unknown);
  }

  /** As {@link #findLocked}. */
  default TrainingSession getLocked(String id) {
    return findLocked(id).orElseThrow(TrainingSessions::unknown);
  }

  private static Refused unknown() {
    return Refused.unknown("session-unknown", "没有这场培训");
  }
}
