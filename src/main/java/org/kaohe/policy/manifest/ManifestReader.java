package org.kaohe.policy.manifest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.kaohe.shared.Fault;

/** Reads a manifest and refuses a faulty one. */
public final class ManifestReader {

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private ManifestReader() {}

  /**
   * @param file its name, the policy's id before the dot
   * @throws FaultyPolicy with every fault
   */
  public static Manifest read(InputStream in, String file) throws IOException {
    Manifest manifest = parse(in, file);
    FaultyPolicy.refuse(faults(manifest, file));
    return manifest;
  }

  /** Every fault of a manifest by itself. */
  public static List<Fault> faults(Manifest manifest, String file) {
    return new ManifestCheck(manifest, file).faults();
  }

  /**
   * Unchecked.
   *
   * @throws FaultyPolicy with the place if it is not of the form of a manifest
   */
  public static Manifest parse(InputStream in, String file) throws IOException {
    try {
      Manifest manifest = MAPPER.readValue(in, Manifest.class);
      if (manifest == null) {
        throw new FaultyPolicy(List.of(Fault.at(file, null, "文件没有内容")));
      }
      return manifest;
    } catch (JsonProcessingException e) {
      throw new FaultyPolicy(List.of(Fault.at(place(e, file), null, message(e))));
    }
  }

  private static String message(JsonProcessingException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      return "没有这个字段：" + unknown.getPropertyName();
    }
    if (e instanceof InvalidTypeIdException kind) {
      return "没有这种事实（kind）：" + kind.getTypeId();
    }
    if (e instanceof InvalidFormatException format) {
      return "不能是这个值：" + format.getValue();
    }
    return e instanceof JsonMappingException
        ? "内容的形式不对，或有空的一项"
        : "不是完好的 YAML：" + e.getOriginalMessage();
  }

  private static String place(JsonProcessingException e, String file) {
    String line = e.getLocation() == null ? "" : " 第 " + e.getLocation().getLineNr() + " 行";
    return file + line + path(e);
  }

  private static String path(JsonProcessingException e) {
    if (!(e instanceof JsonMappingException mapping) || mapping.getPath().isEmpty()) {
      return "";
    }
    return mapping.getPath().stream()
        .map(
            step -> step.getFieldName() != null ? step.getFieldName() : "[" + step.getIndex() + "]")
        .collect(Collectors.joining(".", " ", ""));
  }
}
