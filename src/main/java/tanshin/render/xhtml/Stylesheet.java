package tanshin.render.xhtml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.sf.saxon.Configuration;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.s9api.BuildingStreamWriter;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XmlProcessingError;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltCompiler;
import net.sf.saxon.s9api.XsltExecutable;
import net.sf.saxon.trans.XPathException;
import tanshin.fact.BadInputException;
import tanshin.fact.InputProblem;

/** A compiled stylesheet, good for any number of documents and threads. */
final class Stylesheet {

    private static final String FOLDER = "stylesheets/";

    private final String name;
    private final StylesheetResolver resolver;
    private final Processor processor;
    private final XsltExecutable executable;

    private Stylesheet(String name, StylesheetResolver resolver, Processor processor, XsltExecutable executable) {
        this.name = name;
        this.resolver = resolver;
        this.processor = processor;
        this.executable = executable;
    }

    /**
     * Compiles the stylesheet of that name, and what it includes.
     *
     * @throws BadInputException with every line on which one of them is wrong
     */
    static Stylesheet compile(StylesheetSource source, String name) throws IOException {
        StylesheetResolver resolver = new StylesheetResolver(source);
        Processor processor = new Processor(configuration(resolver));
        XsltCompiler compiler = processor.newXsltCompiler();
        compiler.setResourceResolver(resolver);
        List<XmlProcessingError> problems = new ArrayList<>();
        compiler.setErrorReporter(problems::add);
        try {
            XsltExecutable executable = compiler.compile(resolver.stylesheet(name));
            warn(problems);
            return new Stylesheet(name, resolver, processor, executable);
        } catch (SaxonApiException e) {
            throw new BadInputException(placed(problems, name, e));
        }
    }

    /** Knows no address but the stylesheets', starts no other code and writes no second file. */
    private static Configuration configuration(StylesheetResolver resolver) {
        Configuration configuration = new Configuration();
        configuration.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
        configuration.setResourceResolver(resolver);
        configuration.setUnparsedTextURIResolver((address, encoding, ignored) -> {
            throw new XPathException("Stylesheets may read no text, not " + address);
        });
        configuration.setCollectionFinder((context, address) -> {
            throw new XPathException("Stylesheets may read no collection, not " + address);
        });
        return configuration;
    }

    /** Where a document for the stylesheet is written to. */
    BuildingStreamWriter newDocument() {
        try {
            BuildingStreamWriter writer = processor.newDocumentBuilder().newBuildingStreamWriter();
            writer.setCheckValues(true);
            return writer;
        } catch (SaxonApiException e) {
            throw new IllegalStateException("No document can be built", e);
        }
    }

    /**
     * Turns the document into what the stylesheet makes of it. The stream stays open.
     *
     * @throws BadInputException if the stylesheet stops at something that it does not know
     */
    void transform(XdmNode document, OutputStream out) {
        List<XmlProcessingError> problems = new ArrayList<>();
        Xslt30Transformer transformer = newTransformer();
        transformer.setErrorReporter(problems::add);
        try {
            transformer.setGlobalContextItem(document);
            transformer.applyTemplates(document, transformer.newSerializer(out));
            warn(problems);
        } catch (SaxonApiException e) {
            throw new BadInputException(placed(problems, name, e));
        }
    }

    /** Runs the stylesheet once, or one of its functions. */
    Xslt30Transformer newTransformer() {
        Xslt30Transformer transformer = executable.load30();
        transformer.setResourceResolver(resolver);
        return transformer;
    }

    /** Passes on what did not stop the stylesheet. */
    private static void warn(List<XmlProcessingError> problems) {
        if (!problems.isEmpty()) {
            System.getLogger(Stylesheet.class.getName())
                    .log(System.Logger.Level.WARNING, "The stylesheets have doubtful places:" + lines(problems));
        }
    }

    private static String lines(List<XmlProcessingError> problems) {
        return problems.stream()
                .map(problem -> "\n  " + placed(problem, "?"))
                .distinct()
                .collect(Collectors.joining());
    }

    /** The mistakes at their places, of each line the first: what follows on a line follows from it. */
    private static List<InputProblem> placed(
            List<XmlProcessingError> problems, String name, SaxonApiException failure) {
        Map<String, InputProblem> byLine = new LinkedHashMap<>();
        for (XmlProcessingError problem : problems) {
            InputProblem placed = placed(problem, name);
            byLine.putIfAbsent(placed.file() + ":" + placed.line(), placed);
        }
        return byLine.isEmpty()
                ? List.of(new InputProblem(FOLDER + name, 0, 0, String.valueOf(failure.getMessage())))
                : List.copyOf(byLine.values());
    }

    private static InputProblem placed(XmlProcessingError problem, String otherwise) {
        String module = problem.getModuleUri() == null
                ? otherwise
                : problem.getModuleUri().replaceFirst("^stylesheets:/*", "");
        int line = Math.max(problem.getLocation().getLineNumber(), 0);
        int column = Math.max(problem.getLocation().getColumnNumber(), 0);
        String message = problem.getMessage().replaceAll("\\s*\\R\\s*", " ").replaceFirst("\\.+$", "");
        return new InputProblem(FOLDER + module, line, column, message + ".");
    }
}
