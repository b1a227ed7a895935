package grader.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Where measurements lie.
 *
 * @param count how many there are
 * @param median the mean of the middle two where there is no middle one
 */
record Spread(int count, double min, double median, double max) {

    /** Of one measurement or more. */
    static Spread of(Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
        List<Double> sorted = values.stream().sorted().toList();
        int size = sorted.size();
        double median = (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
        return new Spread(size, sorted.get(0), median, sorted.get(size - 1));
    }

    /** Each of ours to the one of theirs that was measured beside it, so that what both met cancels out. */
    static Spread ofRatios(List<Double> ours, List<Double> theirs) {
        if (ours.size() != theirs.size()) {
            throw new IllegalArgumentException(ours.size() + " measurements against " + theirs.size());
        }
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            ratios.add(ours.get(i) / theirs.get(i));
        }
        return of(ratios);
    }

    /** For people: {@code 0.12 (0.10 to 0.15)}. */
    @Override
    public String toString() {
        return Numbers.shown(median) + " (" + Numbers.shown(min) + " to " + Numbers.shown(max) + ")";
    }
}
