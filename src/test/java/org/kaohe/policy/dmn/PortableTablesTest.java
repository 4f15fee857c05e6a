package org.kaohe.policy.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaohe.policy.Fixture;
import org.kaohe.policy.Policy;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The shipped tables are plain DMN 1.3, whole by themselves, with a diagram people can read. */
class PortableTablesTest {

  private static final String MODEL = "https://www.omg.org/spec/DMN/20191111/MODEL/";
  private static final String DMNDI = "https://www.omg.org/spec/DMN/20191111/DMNDI/";

  private static final Set<String> STANDARD =
      Set.of(
          MODEL,
          DMNDI,
          "http://www.omg.org/spec/DMN/20180521/DC/",
          "http://www.omg.org/spec/DMN/20180521/DI/");

  @ParameterizedTest
  @MethodSource("org.kaohe.policy.dmn.Shipped#ids")
  void everyRuleHasItsTablesAndEveryTableItsRule(String id) throws Exception {
    Set<String> decisions = ids(document(id), MODEL, "decision");
    Set<String> rules =
        Fixture.POLICIES.get(id).rules().stream()
            .map(Policy.RuleInfo::id)
            .collect(Collectors.toSet());

    assertThat(decisions).isEqualTo(Set.copyOf(Shipped.manifest(id).decisions()));
    assertThat(decisions.stream().map(PortableTablesTest::ruleOf).collect(Collectors.toSet()))
        .isEqualTo(rules);
  }

  private static String ruleOf(String decision) {
    return decision.replaceFirst("^(P\\d+-[RN]\\d+)-.*", "$1");
  }

  @ParameterizedTest
  @MethodSource("org.kaohe.policy.dmn.Shipped#ids")
  void nothingIsOfAVendor(String id) throws Exception {
    for (Element element : elements(document(id), "*", "*")) {
      assertThat(element.getNamespaceURI()).as(element.getTagName()).isIn(STANDARD);
      NamedNodeMap attributes = element.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        Node attribute = attributes.item(i);
        assertThat(attribute.getNamespaceURI())
            .as(attribute.getNodeName())
            .isIn(null, "http://www.w3.org/2000/xmlns/");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("org.kaohe.policy.dmn.Shipped#ids")
  void everyDecisionAsksForWhatItsCellsReadAndNothingElse(String id) throws Exception {
    Map<String, TableText> tables = Shipped.source(id).texts();
    for (Element decision : elements(document(id), MODEL, "decision")) {
      Set<String> asked =
          children(decision, "requiredInput").stream()
              .map(input -> input.getAttribute("href").replaceFirst("^#data_", ""))
              .collect(Collectors.toSet());

      assertThat(asked)
          .as(decision.getAttribute("id"))
          .isEqualTo(read(tables.get(decision.getAttribute("id"))));
    }
  }

  private static Set<String> read(TableText table) {
    Stream<String> cells = table.rows().stream().flatMap(TableText.RowText::words);
    return Stream.concat(table.inputs().stream().map(TableText.Input::fact), cells)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("org.kaohe.policy.dmn.Shipped#ids")
  void theDiagramShowsEverythingOnceAndNothingOverSomethingElse(String id) throws Exception {
    Document document = document(id);
    Set<String> drawn = references(document, "DMNShape");
    Set<String> expected = new HashSet<>(ids(document, MODEL, "decision"));
    expected.addAll(ids(document, MODEL, "inputData"));
    assertThat(drawn).isEqualTo(expected);
    assertThat(references(document, "DMNEdge"))
        .isEqualTo(ids(document, MODEL, "informationRequirement"));

    List<Rectangle> shapes =
        elements(document, "*", "Bounds").stream().map(PortableTablesTest::rectangle).toList();
    for (int i = 0; i < shapes.size(); i++) {
      for (Rectangle other : shapes.subList(i + 1, shapes.size())) {
        assertThat(shapes.get(i).intersects(other)).as("%s %s", shapes.get(i), other).isFalse();
      }
    }
  }

  private static Rectangle rectangle(Element bounds) {
    int[] figures =
        Stream.of("x", "y", "width", "height")
            .mapToInt(name -> Integer.parseInt(bounds.getAttribute(name)))
            .toArray();
    return new Rectangle(figures[0], figures[1], figures[2], figures[3]);
  }

  private static Set<String> references(Document document, String shape) {
    List<Element> shapes = elements(document, DMNDI, shape);
    Set<String> references =
        shapes.stream()
            .map(element -> element.getAttribute("dmnElementRef"))
            .collect(Collectors.toSet());
    assertThat(references).hasSameSizeAs(shapes);
    return references;
  }

  private static Set<String> ids(Document document, String namespace, String name) {
    return elements(document, namespace, name).stream()
        .map(element -> element.getAttribute("id"))
        .collect(Collectors.toSet());
  }

  private static List<Element> elements(Document document, String namespace, String name) {
    return list(document.getElementsByTagNameNS(namespace, name));
  }

  private static List<Element> children(Element parent, String name) {
    return list(parent.getElementsByTagNameNS(MODEL, name));
  }

  private static List<Element> list(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private static Document document(String id) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(Shipped.bytes(id + ".dmn")));
  }
}
