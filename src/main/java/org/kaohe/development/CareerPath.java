package org.kaohe.development;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The company's grades, one row each. */
public interface CareerPath extends Repository<CareerGrade, Integer> {

  CareerGrade save(CareerGrade grade);

  Optional<CareerGrade> findById(Integer grade);

  @Query("select * from career_grade order by grade")
  List<CareerGrade> all();
}
