package grader.bytecode;

import java.util.Objects;

/**
 * Something of the reference solution that a suite needs and a submission lacks.
 *
 * @param kind what it is
 * @param owner internal name of the class that should have it; of a missing class its own name
 * @param name name of the member; empty for a class
 * @param descriptor JVM descriptor of the member; empty for a class
 * @param signature for people: {@code int LruCache.get(int)}, {@code LruCache(int)}, {@code int Node.value}, {@code
 *     class Node}
 * @param difference what the submission has instead, {@code LruCache.get(int) must return int; yours returns void};
 *     empty where it has nothing of that name and arity
 */
public record MissingMember(
        Kind kind, String owner, String name, String descriptor, String signature, String difference) {

    /** What can be missing. */
    public enum Kind {
        CLASS,
        /** The class is there but doesn't extend what it must. */
        SUPERTYPE,
        CONSTRUCTOR,
        METHOD,
        FIELD
    }

    public MissingMember {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(name);
        Objects.requireNonNull(descriptor);
        Objects.requireNonNull(difference);
        if (owner.isEmpty() || signature.isEmpty()) {
            throw new IllegalArgumentException("owner and signature must not be empty");
        }
    }

    /** Whether the submission has something of the same name and arity, which javac may accept in its place. */
    public boolean hasCounterpart() {
        return !difference.isEmpty();
    }

    /** One line for the candidate. */
    public String text() {
        return hasCounterpart() ? difference : "missing " + signature;
    }
}
