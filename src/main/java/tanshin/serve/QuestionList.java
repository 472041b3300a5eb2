package tanshin.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tanshin.rdf.Questions;

/** The ready-made questions, and the words that one's own can be made of. */
final class QuestionList {

    private QuestionList() {}

    static Reply of(Known known) {
        Questions questions = known.workspace().questions();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("prefixes", questions.prefixes());
        object.put(
                "questions",
                questions.named().stream()
                        .map(question -> JsonObject.of(
                                "name", question.name(),
                                "question", question.question(),
                                "text", questions.text(question.name())))
                        .toList());
        object.put("terms", terms(known));
        return Reply.json(object);
    }

    /** Names that the editor completes, each with its label. */
    private static List<Map<String, Object>> terms(Known known) {
        return java.util.stream.Stream.of(
                        known.taxonomy().concepts().stream().map(concept -> concept.name()),
                        known.taxonomy().dimensions().stream().map(dimension -> dimension.name()),
                        known.taxonomy().members().stream().map(member -> member.name()),
                        known.taxonomy().measures().stream().map(measure -> measure.name()))
                .flatMap(names -> names)
                .map(name -> JsonObject.of(
                        "name",
                        known.write(name),
                        "label",
                        known.taxonomy().label(name).texts()))
                .toList();
    }
}
