package grader.bench;

import java.util.Collection;

/**
 * Something measured.
 *
 * @param table the heading that it stands under
 * @param name what it is
 * @param spread its values
 */
record Figure(String table, String name, Spread spread) {

    static Figure of(String table, String name, Collection<Double> values) {
        return new Figure(table, name, Spread.of(values));
    }
}
