package grader.suite;

import java.lang.reflect.Array;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;

/** One copying, with what is left of its bound. */
final class Copying {

    /** Deeper than any honest answer, and no danger to the stack. */
    private static final int DEEPEST = 32;

    private static final int LONGEST_TEXT = 1 << 16;

    private final int most;
    private int left;
    private int depth;

    Copying(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("a bound is not negative: " + most);
        }
        this.most = most;
        this.left = most;
    }

    static <T> T present(@Nullable T actual) {
        if (actual == null) {
            throw new AssertionFailedError("null was returned");
        }
        return actual;
    }

    @Nullable
    Object value(@Nullable Object actual) {
        if (actual == null || isValue(actual.getClass())) {
            return actual;
        }
        if (++depth > DEEPEST) {
            throw new AssertionFailedError("nested more than " + DEEPEST + " deep");
        }
        Object copy = structure(actual);
        depth--;
        return copy;
    }

    private Object structure(Object actual) {
        if (actual.getClass().isArray()) {
            return array(actual);
        }
        if (actual instanceof CharSequence text) {
            return text(text, LONGEST_TEXT);
        }
        if (actual instanceof Map<?, ?> map) {
            return map(map);
        }
        if (actual instanceof Set<?> set) {
            return set(set);
        }
        if (actual instanceof Iterable<?> elements) {
            return list(elements);
        }
        if (actual instanceof Map.Entry<?, ?> entry) {
            return new SimpleImmutableEntry<>(value(entry.getKey()), value(entry.getValue()));
        }
        if (actual instanceof Optional<?> optional) {
            return optional.map(this::value);
        }
        throw new AssertionFailedError(
                "an object of " + actual.getClass().getName() + " was returned where a plain value was wanted");
    }

    /** Values that nobody can have changed, compared by code of the JDK alone. */
    private static boolean isValue(Class<?> type) {
        boolean constant = Enum.class.isAssignableFrom(type);
        boolean number = type == BigInteger.class || type == BigDecimal.class;
        boolean plain = type.getClassLoader() == null
                && Modifier.isFinal(type.getModifiers())
                && Modifier.isPublic(type.getModifiers())
                && !CharSequence.class.isAssignableFrom(type)
                && !Iterable.class.isAssignableFrom(type)
                && !type.isArray()
                && type != Optional.class;
        return constant || number || plain || type == String.class;
    }

    List<@Nullable Object> list(Iterable<?> actual) {
        return list(actual, element -> element);
    }

    <T> List<@Nullable Object> list(Iterable<? extends T> actual, Function<? super T, ?> part) {
        List<@Nullable Object> copy = new ArrayList<>();
        Iterator<? extends T> elements = present(actual.iterator());
        while (elements.hasNext()) {
            count();
            copy.add(value(part.apply(elements.next())));
        }
        return Collections.unmodifiableList(copy);
    }

    List<@Nullable Object> first(Iterator<?> elements, int count) {
        List<@Nullable Object> copy = new ArrayList<>();
        while (copy.size() < count && elements.hasNext()) {
            copy.add(value(elements.next()));
        }
        return Collections.unmodifiableList(copy);
    }

    Set<@Nullable Object> set(Iterable<?> actual) {
        Set<@Nullable Object> copy = new LinkedHashSet<>();
        for (Object element : list(actual)) {
            if (!copy.add(element)) {
                throw new AssertionFailedError("an element comes twice: " + element);
            }
        }
        return Collections.unmodifiableSet(copy);
    }

    Map<@Nullable Object, @Nullable Object> map(Map<?, ?> actual) {
        Map<@Nullable Object, @Nullable Object> copy = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : present(actual.entrySet())) {
            count();
            Object key = value(present(entry).getKey());
            if (copy.containsKey(key)) {
                throw new AssertionFailedError("a key comes twice: " + key);
            }
            copy.put(key, value(entry.getValue()));
        }
        return Collections.unmodifiableMap(copy);
    }

    static String text(CharSequence actual, int most) {
        int length = actual.length();
        if (length < 0 || length > most) {
            throw new AssertionFailedError("more than " + most + " characters were returned");
        }
        StringBuilder copy = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            copy.append(actual.charAt(i));
        }
        return copy.toString();
    }

    /** An array has the length that it says, so its type and length can be trusted. */
    private Object array(Object actual) {
        int length = Array.getLength(actual);
        if (length > left) {
            throw tooMany();
        }
        left -= length;
        Class<?> type = actual.getClass().getComponentType();
        Object copy = Array.newInstance(type, length);
        for (int i = 0; i < length; i++) {
            Object element = value(Array.get(actual, i));
            if (element != null && !type.isPrimitive() && !type.isInstance(element)) {
                throw new AssertionFailedError("an array of " + type.getName() + " was returned");
            }
            Array.set(copy, i, element);
        }
        return copy;
    }

    private void count() {
        if (--left < 0) {
            throw tooMany();
        }
    }

    private AssertionFailedError tooMany() {
        return new AssertionFailedError("more than " + most + " elements were returned");
    }
}
