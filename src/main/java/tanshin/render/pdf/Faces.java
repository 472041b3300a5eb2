package tanshin.render.pdf;

import java.util.concurrent.CompletableFuture;

/** The weights that words are set in. */
record Faces(Face regular, Face bold) {

    /** Reads the fonts that come with the program, both at once: it is half the time of a first sheet. */
    static Faces load() {
        CompletableFuture<Face> bold = CompletableFuture.supplyAsync(() -> Face.load("NotoSansJP-Bold.ttf"));
        return new Faces(Face.load("NotoSansJP-Regular.ttf"), bold.join());
    }
}
