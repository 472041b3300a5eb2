package tanshin.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tanshin.fact.BadInputException;

/** What the page asks for, as JSON or CSV. */
final class Api extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Api.class);

    private final transient CompletableFuture<Model> model;
    private final transient Map<String, Resource> resources;

    /** A kind of answer. */
    private record Resource(Set<String> parameters, Answer answer) {}

    /** Gives it. */
    @FunctionalInterface
    private interface Answer {
        Reply to(Model model, Parameters parameters);
    }

    Api(CompletableFuture<Model> model) {
        this.model = model;
        Shelf shelf = new Shelf();
        this.resources = Map.of(
                "/outline", new Resource(Set.of(), (data, asked) -> data.with(Optional.empty(), Outline::of)),
                "/table", new Resource(ExploreTable.PARAMETERS, ExploreTable::answer),
                "/why", new Resource(Set.of("fact", "asOf"), Why::answer),
                "/findings", new Resource(Set.of("asOf", "format"), FindingList::answer),
                "/questions", new Resource(Set.of(), (data, asked) -> data.with(Optional.empty(), QuestionList::of)),
                "/documents", new Resource(Set.of("period", "asOf"), shelf::list),
                "/document", new Resource(Set.of("period", "asOf", "file"), shelf::file));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request).send(response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Reply.text(405, "Only /sparql takes POST.").send(response);
    }

    private Reply answer(HttpServletRequest request) {
        Optional<Resource> resource = Optional.ofNullable(resources.get(String.valueOf(request.getPathInfo())));
        if (resource.isEmpty()) {
            return wrong(404, "There is no such resource.");
        }
        try {
            Parameters parameters = new Parameters(request, resource.get().parameters());
            Model data = Waiting.on(model);
            String key = request.getPathInfo() + "?" + request.getQueryString();
            return data.kept(key, () -> resource.get().answer().to(data, parameters));
        } catch (BadInputException e) {
            return wrong(400, String.valueOf(e.getMessage()));
        } catch (NotFoundException e) {
            return wrong(404, String.valueOf(e.getMessage()));
        } catch (BusyException e) {
            return wrong(503, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("The answer to {} could not be made; this is a defect of the program.", request.getPathInfo(), e);
            return wrong(500, "The server failed; its log says why.");
        }
    }

    private static Reply wrong(int status, String message) {
        return Reply.json(status, Map.of("problem", message));
    }
}
