package org.kaohe.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database with an eye on what it is asked, to count it or to let it fail. */
public class WatchedDatabase extends DelegatingDataSource {

  /** Told before each statement, each part of a batch and each commit; may throw. */
  public interface Watch {

    void statement();

    default void commit() {}
  }

  private volatile Watch watch;

  public WatchedDatabase(DataSource target) {
    super(target);
  }

  /**
   * @param watch told of connections taken from now on; null: nobody
   */
  public void watch(Watch watch) {
    this.watch = watch;
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = super.getConnection();
    Watch told = watch;
    return told == null ? connection : watched(connection, Connection.class, told);
  }

  private static <T> T watched(T target, Class<T> type, Watch watch) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              tell(target, method, watch);
              return watched(call(target, method, arguments), watch);
            }));
  }

  private static void tell(Object target, Method method, Watch watch) {
    String name = method.getName();
    boolean one = name.startsWith("execute") && !name.endsWith("Batch");
    if (target instanceof Statement && (one || name.equals("addBatch"))) {
      watch.statement();
    } else if (target instanceof Connection && name.equals("commit")) {
      watch.commit();
    }
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException failure) {
      throw failure.getCause();
    }
  }

  private static Object watched(Object answer, Watch watch) {
    if (answer instanceof PreparedStatement statement) {
      return watched(statement, PreparedStatement.class, watch);
    }
    return answer instanceof Statement statement
        ? watched(statement, Statement.class, watch)
        : answer;
  }
}
