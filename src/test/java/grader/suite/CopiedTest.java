package grader.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.AbstractCollection;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.AssertionFailedError;

/** Objects that lie are copied as what a loop over them sees, or fail the test. */
class CopiedTest {

    /** Equal to everything. */
    private static final class Liar {
        @Override
        public boolean equals(Object other) {
            return true;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    private static final class LyingNumber extends Number {
        private static final long serialVersionUID = 1L;

        @Override
        public int intValue() {
            return 6;
        }

        @Override
        public long longValue() {
            return 6;
        }

        @Override
        public float floatValue() {
            return 6;
        }

        @Override
        public double doubleValue() {
            return 6;
        }
    }

    private static final class LyingInteger extends BigInteger {
        private static final long serialVersionUID = 1L;

        LyingInteger() {
            super("7");
        }

        @Override
        public boolean equals(Object other) {
            return true;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    /** The right size, everything in it when asked, and nothing there. */
    private static final class LyingSet<T> extends AbstractSet<T> {
        @Override
        public Iterator<T> iterator() {
            return List.<T>of().iterator();
        }

        @Override
        public int size() {
            return 3;
        }

        @Override
        public boolean contains(Object element) {
            return true;
        }

        @Override
        public boolean equals(Object other) {
            return true;
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    /** Wrong elements, and methods that say otherwise. */
    private static final class LyingList extends ArrayList<Integer> {
        private static final long serialVersionUID = 1L;

        LyingList() {
            super(List.of(9, 9));
        }

        @Override
        public Integer get(int index) {
            return index + 1;
        }

        @Override
        public boolean equals(Object other) {
            return true;
        }

        @Override
        public int hashCode() {
            return List.of(1, 2).hashCode();
        }

        @Override
        public Object[] toArray() {
            return new Object[] {1, 2};
        }

        @Override
        public <T> T[] toArray(T[] array) {
            return Arrays.asList(1, 2).toArray(array);
        }

        @Override
        public Stream<Integer> stream() {
            return Stream.of(1, 2);
        }
    }

    private static final class Endless extends AbstractCollection<Integer> {
        @Override
        public Iterator<Integer> iterator() {
            return Stream.iterate(1, i -> i + 1).iterator();
        }

        @Override
        public int size() {
            return 2;
        }
    }

    @Test
    void listIsWhatItsIteratorGives() {
        assertThat(Copied.list(new LyingList(), 2)).isEqualTo(List.of(9, 9)).isNotEqualTo(List.of(1, 2));
        assertThat(Copied.<Integer>list(Arrays.asList(3, null, 1), 3)).containsExactly(3, null, 1);
        assertThat(Copied.list(List.of(), 0)).isEmpty();
        assertThat(Copied.list(new Integer[] {4, 5}, 2)).containsExactly(4, 5);
    }

    @Test
    void setIsWhatItsIteratorGives() {
        assertThat(Copied.set(new LyingSet<Integer>(), 3)).isEmpty();
        assertThat(Copied.set(List.of(1, 2), 2)).isEqualTo(Set.of(1, 2));
        assertThatExceptionOfType(AssertionFailedError.class)
                .isThrownBy(() -> Copied.set(List.of(1, 2, 1), 3))
                .withMessage("an element comes twice: 1");
    }

    @Test
    void mapIsWhatItsEntriesAre() {
        Map<String, Integer> lying = new AbstractMap<>() {
            @Override
            public Set<Entry<String, Integer>> entrySet() {
                return new LyingSet<>();
            }

            @Override
            public boolean containsKey(Object key) {
                return true;
            }
        };
        assertThat(Copied.map(lying, 3)).isEmpty();
        assertThat(Copied.map(Map.of("a", 1), 1)).isEqualTo(Map.of("a", 1));
    }

    @Test
    void whatHasNoEndIsCut() {
        assertThatExceptionOfType(AssertionFailedError.class)
                .isThrownBy(() -> Copied.list(new Endless(), 2))
                .withMessage("more than 2 elements were returned");
        assertThat(Copied.first(new Endless().iterator(), 3)).containsExactly(1, 2, 3);
        assertThat(Copied.first(List.of(1).iterator(), 3)).containsExactly(1);
    }

    @Test
    void elementsOfListsInListsCountTogether() {
        List<List<Integer>> rows = List.of(List.of(1, 2), List.of(3));
        assertThat(Copied.list(rows, 5)).isEqualTo(rows);
        assertThatThrownBy(() -> Copied.list(rows, 4)).isInstanceOf(AssertionFailedError.class);
    }

    @Test
    void listThatHoldsItselfFails() {
        List<Object> circle = new AbstractList<>() {
            @Override
            public Object get(int index) {
                return this;
            }

            @Override
            public int size() {
                return 1;
            }
        };
        assertThatExceptionOfType(AssertionFailedError.class)
                .isThrownBy(() -> Copied.list(circle, 1000))
                .withMessageStartingWith("nested more than");
    }

    static Stream<Object> foreignObjects() {
        return Stream.of(new Liar(), new LyingNumber(), new LyingInteger(), new Object(), List.of(new Liar()));
    }

    @ParameterizedTest
    @MethodSource("foreignObjects")
    void objectsThatBringTheirOwnEqualsFail(Object foreign) {
        assertThatExceptionOfType(AssertionFailedError.class)
                .isThrownBy(() -> Copied.value(foreign, 10))
                .withMessageStartingWith("an object of ");
        assertThatExceptionOfType(AssertionFailedError.class).isThrownBy(() -> Copied.list(List.of(foreign), 10));
    }

    static Stream<Object> values() {
        return Stream.of(
                "text",
                6,
                6L,
                'c',
                true,
                1.5,
                new BigInteger("12345678901234567890"),
                DayOfWeek.MONDAY,
                LocalDate.EPOCH,
                Optional.of(3),
                Map.entry("a", 1),
                List.of(1),
                Set.of(1),
                Map.of(1, List.of(2)));
    }

    @ParameterizedTest
    @MethodSource("values")
    void valuesAreEqualToThemselves(Object value) {
        assertThat(Copied.value(value, 10)).isEqualTo(value);
    }

    @Test
    void arraysAreNewOnesOfTheSameType() {
        int[] numbers = {1, 2};
        String[][] words = {{"a"}, {}};
        assertThat(Copied.value(numbers, 2)).isEqualTo(numbers).isNotSameAs(numbers);
        assertThat(Copied.value(words, 3)).isEqualTo(words).isInstanceOf(String[][].class);
        assertThatThrownBy(() -> Copied.value(numbers, 1)).isInstanceOf(AssertionFailedError.class);
    }

    @Test
    void textIsItsCharacters() {
        CharSequence lying = new CharSequence() {
            @Override
            public int length() {
                return 3;
            }

            @Override
            public char charAt(int index) {
                return 'x';
            }

            @Override
            public CharSequence subSequence(int start, int end) {
                return this;
            }

            @Override
            public String toString() {
                return "yes";
            }
        };
        assertThat(Copied.text(lying, 3)).isEqualTo("xxx");
        assertThat(Copied.value(lying, 1)).isEqualTo("xxx");
        assertThatExceptionOfType(AssertionFailedError.class)
                .isThrownBy(() -> Copied.text("four", 3))
                .withMessage("more than 3 characters were returned");
    }

    @Test
    void partsAreTakenOfObjectsThatCannotBeCopied() {
        assertThat(Copied.list(List.of(new LyingNumber()), 1, Number::intValue)).containsExactly(6);
    }

    @Test
    void nullFailsTheTest() {
        assertThatExceptionOfType(AssertionFailedError.class)
                .isThrownBy(() -> Copied.list((List<String>) null, 1))
                .withMessage("null was returned");
        assertThatExceptionOfType(AssertionFailedError.class).isThrownBy(() -> Copied.map(null, 1));
        assertThatExceptionOfType(AssertionFailedError.class).isThrownBy(() -> Copied.text(null, 1));
        assertThat(Copied.value(null, 1)).isNull();
    }
}
