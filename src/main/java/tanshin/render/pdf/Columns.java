package tanshin.render.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Neighbouring blocks in two columns, as even as their heights allow; the first two stand side by side.
 *
 * @param left which of them stand in the left column, in order
 * @param right those in the right one
 */
record Columns(List<Integer> left, List<Integer> right) {

    /** Beyond this many blocks each simply goes to the column that is shorter so far. */
    private static final int MOST_TO_TRY = 11;

    Columns {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** The most even columns for blocks of these heights, each with its distance to the next. */
    static Columns even(List<Float> heights) {
        return heights.size() <= MOST_TO_TRY ? tried(heights) : filled(heights);
    }

    float height(List<Float> heights) {
        return Math.max(sum(left, heights), sum(right, heights));
    }

    static float sum(List<Integer> column, List<Float> heights) {
        float sum = 0;
        for (int index : column) {
            sum += heights.get(index);
        }
        return sum;
    }

    private static Columns tried(List<Float> heights) {
        Columns simple = filled(heights);
        float least = simple.height(heights) - 1;
        float all = sum(simple.left, heights) + sum(simple.right, heights);
        int best = -1;
        for (int choice = 0; choice < 1 << Math.max(0, heights.size() - 2); choice++) {
            float left = heights.get(0);
            for (int index = 2; index < heights.size(); index++) {
                left += (choice >> (index - 2) & 1) == 0 ? heights.get(index) : 0;
            }
            if (Math.max(left, all - left) < least) {
                least = Math.max(left, all - left);
                best = choice;
            }
        }
        return best < 0 ? simple : of(best, heights.size());
    }

    private static Columns of(int choice, int size) {
        List<Integer> left = new ArrayList<>(List.of(0));
        List<Integer> right = new ArrayList<>(List.of(1));
        for (int index = 2; index < size; index++) {
            ((choice >> (index - 2) & 1) == 0 ? left : right).add(index);
        }
        return new Columns(left, right);
    }

    private static Columns filled(List<Float> heights) {
        List<Integer> left = new ArrayList<>();
        List<Integer> right = new ArrayList<>();
        for (int index = 0; index < heights.size(); index++) {
            (sum(right, heights) < sum(left, heights) ? right : left).add(index);
        }
        return new Columns(left, right);
    }
}
