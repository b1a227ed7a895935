package grader.cli;

import grader.protocol.SourceFile;
import grader.rules.RuleFinding;
import grader.rules.SourceRule;
import grader.rules.SourceRules;
import java.util.List;

/** Holds a toy against a rule, so that an archive has JavaParser in it whether the problem at hand has rules or not. */
final class RulesRehearsal {

    private static final String TOY = """
            package toy;

            import java.util.*;
            import java.util.function.IntUnaryOperator;
            import java.util.stream.Collectors;

            public class Toy<T extends Comparable<T>> extends AbstractList<T> implements Iterable<T> {
                private static final int SIZE = 1 << 4;
                private final Map<String, List<T>> byName = new HashMap<>();
                private Object[] items = new Object[SIZE];
                private int size;

                private enum Order { UP, DOWN }

                private record Range(int from, int to) {}

                private static final class Node<E> {
                    E value;
                    Node<E> next;

                    Node(E value) {
                        this.value = value;
                    }
                }

                @Override
                @SuppressWarnings("unchecked")
                public T get(int index) {
                    if (index < 0 || index >= size) {
                        throw new IndexOutOfBoundsException("no item " + index);
                    }
                    return (T) items[index];
                }

                @Override
                public int size() {
                    return size;
                }

                @Override
                public boolean add(T item) {
                    if (size == items.length) {
                        items = Arrays.copyOf(items, Math.max(2 * size, SIZE));
                    }
                    items[size++] = Objects.requireNonNull(item);
                    byName.computeIfAbsent(item.toString(), name -> new ArrayList<>()).add(item);
                    return true;
                }

                long count(Order order, int... limits) {
                    long found = 0L;
                    for (int limit : limits) {
                        for (int i = 0; i < size; i++) {
                            found += get(i).hashCode() > limit ? 1 : -1;
                        }
                    }
                    while (found > 100) {
                        found /= 2;
                    }
                    switch (order) {
                        case UP:
                            return found;
                        default:
                            break;
                    }
                    try {
                        IntUnaryOperator twice = each -> each * 2;
                        return twice.applyAsInt(Math.toIntExact(found));
                    } catch (ArithmeticException e) {
                        return -found;
                    }
                }

                Set<String> names() {
                    Deque<Node<T>> open = new ArrayDeque<>();
                    do {
                        open.push(new Node<>(get(0)));
                    } while (open.isEmpty());
                    return byName.values().stream()
                            .flatMap(List::stream)
                            .sorted(Comparator.reverseOrder())
                            .map(String::valueOf)
                            .collect(Collectors.toCollection(TreeSet::new));
                }
            }
            """;

    private RulesRehearsal() {}

    /** What was found: nothing. */
    static List<RuleFinding> run() {
        return SourceRules.check(
                List.of(new SourceFile("toy/Toy.java", TOY)),
                List.of(
                        new SourceRule.Forbid("java.util.Collections.sort", "a toy"),
                        new SourceRule.Forbid("java.util.LinkedHashMap", "a toy")));
    }
}
