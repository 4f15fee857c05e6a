package org.kaohe.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The field keys of all forms: the only names under which a client may submit a variable. */
@Component
public class FormFields {

  private final Set<String> names;

  FormFields(ObjectMapper json) throws IOException {
    Set<String> found = new TreeSet<>();
    for (Resource form :
        new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*.form")) {
      json.readTree(form.getContentAsByteArray()).findValues("key").stream()
          .filter(JsonNode::isTextual)
          .map(JsonNode::asText)
          .forEach(found::add);
    }
    names = Set.copyOf(found);
  }

  public Set<String> names() {
    return names;
  }
}
