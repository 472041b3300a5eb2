package tanshin.serve;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.jena.query.DatasetFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;

/** Queries that fill the memory are ended, not the server. */
class MemoryWatchTest {

    @Test
    void endsTheQueriesThatRun() {
        String numbers = "VALUES ?%s { " + "1 ".repeat(2000) + "} ";
        QueryExec endless = QueryExec.newBuilder()
                .dataset(DatasetFactory.empty().asDatasetGraph())
                .query("SELECT (COUNT(*) AS ?n) { " + numbers.formatted("a") + numbers.formatted("b")
                        + numbers.formatted("c") + "}")
                .build();
        try (MemoryWatch watch = new MemoryWatch()) {
            assertThatThrownBy(() -> watch.watched(endless, () -> {
                        watch.endAll();
                        return endless.select().next();
                    }))
                    .isInstanceOf(MemoryWatch.TooMuchException.class);
        }
    }
}
