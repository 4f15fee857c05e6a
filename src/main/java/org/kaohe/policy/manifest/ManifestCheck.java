package org.kaohe.policy.manifest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kaohe.policy.facts.Known;
import org.kaohe.shared.Fault;

/** What can be wrong with a manifest by itself. */
final class ManifestCheck {

  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]*");

  private final Manifest manifest;
  private final String file;
  private final List<Fault> faults = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  ManifestCheck(Manifest manifest, String file) {
    this.manifest = manifest;
    this.file = file;
  }

  List<Fault> faults() {
    checkHead();
    manifest.parameters().forEach(this::checkParameter);
    if (faults.isEmpty()) {
      checkScoring();
    }
    checkUnits();
    checkAscending();
    CategoryCheck.unknownInGroups(manifest)
        .forEach(name -> fault("recordGroups", "没有这个记录类别：" + name));
    boolean sound = new FactCheck(manifest, names, this::fault).check();
    new RuleCheck(manifest, sound, this::fault).check();
    new ServiceCheck(manifest, this::fault).check();
    return faults;
  }

  private void checkHead() {
    if (manifest.id() == null || !file.equals(manifest.id() + ".yaml")) {
      fault("id", "方案编号须与文件名一致");
    }
    if (manifest.version() < 1) {
      fault("version", "版本须不小于 1");
    }
    if (blank(manifest.title())) {
      fault("title", "没有标题");
    }
    if (blank(manifest.source())) {
      fault("source", "没有来源");
    }
    if (manifest.supervision() != null
        && (blank(manifest.supervision().carriedOutBy())
            || blank(manifest.supervision().supervisedBy()))) {
      fault("supervision", "须有执行方（carriedOutBy）和监督方（supervisedBy）");
    }
  }

  private void checkParameter(Manifest.ParameterLine line) {
    String place = "parameters." + line.name();
    checkName(place, line.name());
    if (blank(line.meaning())) {
      fault(place, "没有说明（meaning）");
    }
    if (line.unit() == null || line.value() == null) {
      fault(place, "没有单位（unit）或默认值（value）");
    } else if (!line.unit().allows(line.value())) {
      fault(place, line.unit().allowed());
    }
  }

  private void checkName(String place, String name) {
    if (name == null || !NAME.matcher(name).matches()) {
      fault(place, "名称须由字母和数字组成，以小写字母开头");
    } else if (!names.add(name)) {
      fault(place, "名称重复");
    }
  }

  private void checkScoring() {
    Manifest.Scoring scoring = manifest.scoring();
    if (scoring == null || scoring.indicators() == null || scoring.indicators().isEmpty()) {
      fault("scoring", "没有指标");
      return;
    }
    if (scoring.weights() == null || scoring.grades() == null || scoring.minimumMonths() == null) {
      fault("scoring", "没有权重（weights）、等级（grades）或最少月份（minimumMonths）");
      return;
    }
    List<String> unknown = ScoringForm.references(scoring).filter(this::unknown).toList();
    unknown.forEach(name -> fault("scoring", "没有这个参数：" + name));
    if (unknown.isEmpty()) {
      ScoringForm.faults(scoring, manifest.defaults()).forEach(text -> fault("scoring", text));
    }
    checkIndicators(scoring.indicators());
  }

  private void checkAscending() {
    if (faults.isEmpty()) {
      manifest.ascending().stream()
          .flatMap(List::stream)
          .filter(this::unknown)
          .forEach(name -> fault("ascending", "没有这个参数：" + name));
    }
    if (faults.isEmpty()) {
      Ascending.faults(manifest, manifest.defaults())
          .forEach(fault -> fault("ascending." + fault.place(), fault.message()));
    }
  }

  private void checkUnits() {
    if (faults.isEmpty()) {
      Map<String, Set<Unit>> units = ScoringForm.units(manifest.scoring());
      manifest.parameters().stream()
          .filter(line -> units.containsKey(line.name()))
          .filter(line -> !units.get(line.name()).contains(line.unit()))
          .forEach(
              line ->
                  fault(
                      "scoring",
                      "参数 " + line.name() + " 的单位须为 " + Unit.labels(units.get(line.name()))));
    }
  }

  private void checkIndicators(List<Manifest.IndicatorLine> lines) {
    lines.stream()
        .filter(line -> blank(line.key()) || blank(line.title()) || blank(line.metric()))
        .forEach(line -> fault("scoring.indicators", "指标须有 key、title 和 metric"));
    lines.stream()
        .flatMap(line -> Stream.of(line.metric(), line.per()))
        .filter(metric -> !blank(metric) && !Known.METRICS.contains(metric))
        .forEach(metric -> fault("scoring.indicators", "没有这个指标：" + metric));
  }

  private boolean unknown(String parameter) {
    return !manifest.defaults().containsKey(parameter);
  }

  private void fault(String place, String message) {
    faults.add(Fault.at(file + " " + place, null, message));
  }

  static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
