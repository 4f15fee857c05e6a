package org.kaohe.committee;

import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** All extensions of votes. */
public interface Extensions extends Repository<Extension, String> {

  Extension save(Extension extension);

  /** In the order they were given. */
  @Query("select * from award_extension where election_id = :electionId order by extended_at, id")
  List<Extension> of(String electionId);
}
