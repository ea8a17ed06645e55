import java.io.BufferedReader;
import java.io.File;
import java.io.FileInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.LogManager;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl;
import org.verapdf.pdfa.validation.profiles.ErrorDetails;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Runs the validator that lies in a jar whose own profile loader does not work there: the profiles
 * are read with plain DOM instead. Reads questions, one a line: a list of profiles ("2a,ua1"), a tab
 * and a file. Prints one line a finding, tab-separated: file, profile, "checks" and their number, or
 * file, profile, rule and message; a file that can not be judged gives what was wrong with it. An
 * empty line ends the answer.
 */
public final class CheckPdf {
  private static final Map<String, String> RESOURCES = Map.of("2a", "PDFA-2A", "ua1", "PDFUA-1");
  private static final Map<String, ValidationProfile> PROFILES = new HashMap<>();

  private static List<Element> children(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static String text(Element parent, String name) {
    List<Element> found = children(parent, name);
    return found.isEmpty() ? "" : found.get(0).getTextContent();
  }

  private static String attribute(Element element, String name) {
    return element.hasAttribute(name) ? element.getAttribute(name) : null;
  }

  private static ErrorDetails error(Element rule) {
    Element error = children(rule, "error").get(0);
    List<ErrorArgument> arguments = new ArrayList<>();
    for (Element argument : children(error, "argument")) {
      String value = argument.getTextContent();
      arguments.add(ErrorArgumentImpl.fromValues(value, attribute(argument, "name"), null));
    }
    return Profiles.errorFromValues(text(error, "message"), arguments);
  }

  private static Rule rule(Element rule) {
    Element id = children(rule, "id").get(0);
    RuleId ruleId =
        Profiles.ruleIdFromValues(
            PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
            id.getAttribute("clause"),
            Integer.parseInt(id.getAttribute("testNumber")));
    String deferred = attribute(rule, "deferred");
    return Profiles.ruleFromValues(
        ruleId,
        rule.getAttribute("object"),
        deferred == null ? null : Boolean.valueOf(deferred),
        attribute(rule, "tags"),
        text(rule, "description"),
        text(rule, "test"),
        error(rule),
        new ArrayList<>());
  }

  private static Variable variable(Element variable) {
    return Profiles.variableFromValues(
        variable.getAttribute("name"),
        variable.getAttribute("object"),
        text(variable, "defaultValue"),
        text(variable, "value"));
  }

  private static ValidationProfile profile(String id, PDFAFlavour flavour) throws Exception {
    if (!PROFILES.containsKey(id)) {
      PROFILES.put(id, read(id, flavour));
    }
    return PROFILES.get(id);
  }

  private static ValidationProfile read(String id, PDFAFlavour flavour) throws Exception {
    String path = "/org/verapdf/pdfa/validation/" + RESOURCES.get(id) + ".xml";
    try (InputStream in = PDFAFlavour.class.getResourceAsStream(path)) {
      Element root =
          DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement();
      Set<Rule> rules = new LinkedHashSet<>();
      for (Element element : children(root, "rule")) {
        rules.add(rule(element));
      }
      Set<Variable> variables = new LinkedHashSet<>();
      for (Element element : children(root, "variable")) {
        variables.add(variable(element));
      }
      return Profiles.profileFromValues(
          flavour,
          Profiles.profileDetailsFromValues(id, "", "", new Date(0)),
          "",
          rules,
          variables);
    }
  }

  private static Map<String, String> failures(ValidationResult result) {
    Map<String, String> found = new LinkedHashMap<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() == TestAssertion.Status.FAILED) {
        RuleId id = assertion.getRuleId();
        found.putIfAbsent(id.getClause() + "-" + id.getTestNumber(), assertion.getMessage());
      }
    }
    return found;
  }

  private static void report(String... parts) {
    List<String> cells = new ArrayList<>();
    for (String part : parts) {
      cells.add(part == null ? "" : part.replaceAll("\\s+", " "));
    }
    System.out.println(String.join("\t", cells));
  }

  private static void check(String file, String id) throws Exception {
    PDFAFlavour flavour = PDFAFlavour.byFlavourId(id);
    try (InputStream in = new FileInputStream(new File(file));
        PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour)) {
      PDFAValidator validator =
          Foundries.defaultInstance().createValidator(profile(id, flavour), false);
      ValidationResult result = validator.validate(parser);
      report(file, id, "checks", Long.toString(result.getTotalAssertions()));
      failures(result).forEach((rule, message) -> report(file, id, rule, message));
    }
  }

  private static void answer(String profiles, String file) {
    try {
      for (String id : profiles.split(",")) {
        check(file, id);
      }
    } catch (Exception wrong) {
      report(file, wrong.toString());
    }
    System.out.println();
  }

  public static void main(String[] arguments) throws Exception {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    BufferedReader questions = new BufferedReader(new InputStreamReader(System.in));
    for (String line = questions.readLine(); line != null; line = questions.readLine()) {
      String[] question = line.split("\t");
      answer(question[0], question[1]);
    }
  }
}
