package grader.suite;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Copies what candidate code returned into fresh values of the JDK, so that no code of the candidate's takes part in the
 * comparison: {@code assertEquals(List.of(1, 2), Copied.list(solver.solve(), 2))}.
 *
 * <p>A returned list may be of a class that the candidate wrote, with an {@code equals} that is always true, a
 * {@code size} that is no such thing, or an iterator without end. The copy is made element by element through the
 * iterator, within a bound, while the test's clock runs; it holds what a loop over the original would have seen.
 *
 * <p>Elements become values as well, lists in lists too. What becomes one: null, text, numbers, booleans and characters,
 * constants of enums, final classes of the JDK such as {@code LocalDate}, arrays, optionals, and lists, sets, maps and
 * other iterables of such. Any other object would bring its own {@code equals} along; it fails the test. To compare
 * objects of the candidate's classes, say what of them counts: {@code Copied.list(path, 9, point -> point.x())}.
 *
 * <p>A failure to copy is an {@link AssertionError}, as for a wrong answer. Primitives need no copy, nor do arrays of
 * primitives that are looked at once.
 */
public final class Copied {

    private Copied() {}

    /**
     * The elements in the order of the iterator.
     *
     * @param most how many there may be at most, those of lists in lists counted too
     */
    @SuppressWarnings("unchecked") // the copy of a value is of the same JDK type as the value
    public static <T extends @Nullable Object> List<T> list(@Nullable Iterable<? extends T> actual, int most) {
        return (List<T>) new Copying(most).list(Copying.present(actual));
    }

    /** What the function takes from each element, in the order of the iterator. */
    @SuppressWarnings("unchecked")
    public static <T, R extends @Nullable Object> List<R> list(
            @Nullable Iterable<? extends T> actual, int most, Function<? super T, ? extends R> part) {
        return (List<R>) new Copying(most).list(Copying.present(actual), part);
    }

    /** As a list. */
    @SuppressWarnings("unchecked")
    public static <T extends @Nullable Object> List<T> list(T @Nullable [] actual, int most) {
        return (List<T>) new Copying(most).list(Arrays.asList(Copying.present(actual)));
    }

    /** What comes first from an iterator, which may have no end; fewer where it ends before. */
    @SuppressWarnings("unchecked")
    public static <T extends @Nullable Object> List<T> first(@Nullable Iterator<? extends T> actual, int count) {
        return (List<T>) new Copying(count).first(Copying.present(actual), count);
    }

    /** The elements; one that comes twice from the iterator fails the test. */
    @SuppressWarnings("unchecked")
    public static <T extends @Nullable Object> Set<T> set(@Nullable Iterable<? extends T> actual, int most) {
        return (Set<T>) new Copying(most).set(Copying.present(actual));
    }

    /** The entries; a key that comes twice fails the test. */
    @SuppressWarnings("unchecked")
    public static <K extends @Nullable Object, V extends @Nullable Object> Map<K, V> map(
            @Nullable Map<? extends K, ? extends V> actual, int most) {
        return (Map<K, V>) new Copying(most).map(Copying.present(actual));
    }

    /** The characters. */
    public static String text(@Nullable CharSequence actual, int most) {
        return Copying.text(Copying.present(actual), most);
    }

    /**
     * Of anything that may be copied, for where the type is not known: an array becomes an array of the same type, any
     * other {@code CharSequence} a {@code String}, any iterable that is neither list nor set a list.
     */
    public static @Nullable Object value(@Nullable Object actual, int most) {
        return new Copying(most).value(actual);
    }
}
