package grader.rules;

import java.util.Objects;

/** What a problem asks of the sources, apart from what they do. Every rule says why, in the author's words. */
public sealed interface SourceRule {

    /** The author's reason, shown to the candidate. */
    String because();

    /** The type, or the member {@code Type.member}, must not be used; given by qualified name. */
    record Forbid(String name, String because) implements SourceRule {
        public Forbid {
            requireText(name, because);
        }
    }

    /** A method or constructor of this name, {@code compareTo} or {@code Math.max}, must be called somewhere. */
    record RequireCall(String member, String because) implements SourceRule {
        public RequireCall {
            requireText(member, because);
        }
    }

    /** The method, {@code Type.method}, must call itself, be it through others. */
    record RequireRecursion(String method, String because) implements SourceRule {
        public RequireRecursion {
            requireText(method, because);
        }
    }

    /** The method, {@code Type.method}, must do without loops. */
    record RequireLoopFree(String method, String because) implements SourceRule {
        public RequireLoopFree {
            requireText(method, because);
        }
    }

    /** The class must implement the interface or extend the class, be it through others. */
    record RequireImplements(String type, String className, String because) implements SourceRule {
        public RequireImplements {
            requireText(type, because);
            requireText(className, because);
        }
    }

    /** The construct must stand somewhere in the sources. */
    record RequireConstruct(Construct construct, String because) implements SourceRule {
        public RequireConstruct {
            Objects.requireNonNull(construct);
            requireText(construct.name(), because);
        }
    }

    /** The construct must stand nowhere in the sources. */
    record ForbidConstruct(Construct construct, String because) implements SourceRule {
        public ForbidConstruct {
            Objects.requireNonNull(construct);
            requireText(construct.name(), because);
        }
    }

    private static void requireText(String name, String because) {
        if (name.isBlank() || because.isBlank()) {
            throw new IllegalArgumentException("a rule needs a name and a reason");
        }
    }
}
