package org.kaohe.committee;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kaohe.shared.EmployeeNumber;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The members' votes. */
public interface Votes extends Repository<Vote, String> {

  Vote save(Vote vote);

  /** By ballot, then by voter. */
  @Query("select * from award_vote where election_id = :electionId order by round_no, voter")
  List<Vote> of(String electionId);

  @Query(
      "select * from award_vote where election_id = :electionId and round_no = :roundNo"
          + " and voter = :voter")
  Optional<Vote> find(String electionId, int roundNo, String voter);

  @Query(
      "select * from award_vote where election_id = :electionId and state = 'OPEN'"
          + " order by voter")
  List<Vote> open(String electionId);

  @Query("select * from award_vote where voter in (:voters) and state = 'OPEN' order by id")
  List<Vote> openOf(Collection<String> voters);

  default Optional<Vote> find(Election election, EmployeeNumber voter) {
    return find(election.id(), election.round(), voter.value());
  }

  default List<Vote> of(String electionId, int round) {
    return of(electionId).stream().filter(vote -> vote.roundNo() == round).toList();
  }
}
