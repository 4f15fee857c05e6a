package org.kaohe.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.staff.Accounts;
import org.kaohe.staff.Accounts.Account;
import org.kaohe.testing.KaoheTest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A trial of one month of 50,000 people with a year of figures, over HTTP: {@code ./mvnw -Pbench
 * test -Dtest=TrialBenchmark}. The heap is bounded at 2 GB. Another policy with {@code
 * -Dbench.policy=P02}, another period with {@code -Dbench.period=2026-Q3}.
 */
@Tag("bench")
@KaoheTest
class TrialBenchmark {

  private static final OperatingSystemMXBean MACHINE =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final Logger LOG = LoggerFactory.getLogger("bench");
  private static final int PEOPLE = Integer.getInteger("bench.people", 50_000);
  private static final int MONTHS = Integer.getInteger("bench.months", 12);
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 4);
  private static final String POLICY = System.getProperty("bench.policy", "P05");
  private static final String PERIOD = System.getProperty("bench.period", "2026-10");
  private static final EmployeeNumber HR = EmployeeNumber.of("bench-trial-hr");
  private static final String BOUNDARY = "kaohe-benchmark";

  @TempDir Path files;
  @Autowired Accounts accounts;
  @LocalServerPort int port;

  @BeforeEach
  void openAccount() {
    accounts.put(List.of(new Account(HR, "试算人力", null, Set.of(Accounts.HR))));
    accounts.setPassword(HR, HR.value());
  }

  @Test
  void aMonthOfManyPeople() throws Exception {
    List<Path> parts = new LargeCompany(files, PEOPLE, MONTHS).write();
    LOG.info("{} people, {} months, {} MiB of files", PEOPLE, MONTHS, megabytes(parts));
    Heap heap = new Heap();
    for (int round = 1; round <= ROUNDS; round++) {
      Path answer = files.resolve("answer.json");
      heap.reset();
      try (Shares shares = new Shares("http-nio")) {
        long start = System.nanoTime();
        long busy = MACHINE.getProcessCpuTime();
        HttpResponse<Path> response = post(parts, answer);
        double seconds = (System.nanoTime() - start) / 1e9;
        double processor = (MACHINE.getProcessCpuTime() - busy) / 1e9;
        assertThat(response.statusCode()).as(() -> text(answer)).isEqualTo(200);
        LOG.info(
            "{} in {}: {} s, {} people/s, {} s of the processor, answer {} MiB; heap after collections at most {} MiB;"
                + " shares of time {}",
            POLICY,
            PERIOD,
            "%.1f".formatted(seconds),
            Math.round(PEOPLE / seconds),
            "%.1f".formatted(processor),
            Files.size(answer) >> 20,
            heap.mostAfterCollection() >> 20,
            shares.percent());
      }
    }
  }

  private HttpResponse<Path> post(List<Path> parts, Path answer)
      throws IOException, InterruptedException {
    URI door =
        URI.create(
            "http://localhost:%d/api/trials?policy=%s&period=%s".formatted(port, POLICY, PERIOD));
    String login = HR.value() + ":" + HR.value();
    HttpRequest request =
        HttpRequest.newBuilder(door)
            .header(
                "Authorization", "Basic " + Base64.getEncoder().encodeToString(login.getBytes()))
            .header("Accept", "application/json")
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(body(parts))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofFile(answer));
  }

  private static BodyPublisher body(List<Path> parts) throws IOException {
    List<BodyPublisher> body = new ArrayList<>();
    for (Path part : parts) {
      String file = part.getFileName().toString();
      String head =
          """
          --%s\r
          Content-Disposition: form-data; name="%s"; filename="%s"\r
          Content-Type: text/csv\r
          \r
          """
              .formatted(BOUNDARY, file.replaceAll("[-.].*", ""), file);
      body.add(BodyPublishers.ofString(head, StandardCharsets.UTF_8));
      body.add(BodyPublishers.ofFile(part));
      body.add(BodyPublishers.ofString("\r\n"));
    }
    body.add(BodyPublishers.ofString("--" + BOUNDARY + "--\r\n"));
    return BodyPublishers.concat(body.toArray(BodyPublisher[]::new));
  }

  private static long megabytes(List<Path> parts) throws IOException {
    long bytes = 0;
    for (Path part : parts) {
      bytes += Files.size(part);
    }
    return bytes >> 20;
  }

  private static String text(Path answer) {
    try {
      return Files.readString(answer);
    } catch (IOException unreadable) {
      return unreadable.toString();
    }
  }
}
