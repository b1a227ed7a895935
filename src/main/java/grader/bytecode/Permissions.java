package grader.bytecode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The allow-lists that apply to one submission, asked about types and members that are not its own. */
final class Permissions {

    private final List<AllowList> lists = new ArrayList<>();
    private final Map<String, List<TypeRule>> rules = new HashMap<>();
    private final Map<List<String>, Boolean> decided = new HashMap<>();
    private final Hierarchy hierarchy;

    Permissions(Hierarchy hierarchy, Set<Capability> capabilities) {
        this.hierarchy = hierarchy;
        lists.add(AllowList.load("default"));
        capabilities.forEach(capability -> lists.add(AllowList.load(capability.id())));
    }

    private List<TypeRule> rules(String type) {
        return rules.computeIfAbsent(type, this::findRules);
    }

    /** Of a library's type everything may be used. */
    private List<TypeRule> findRules(String type) {
        return hierarchy.isLibrary(type)
                ? List.of(TypeRule.parse(List.of()))
                : lists.stream()
                        .map(list -> list.rule(type))
                        .flatMap(Optional::stream)
                        .toList();
    }

    boolean allowsType(String type) {
        return !rules(type).isEmpty();
    }

    private boolean allows(String type, String name, String descriptor) {
        return rules(type).stream().anyMatch(rule -> rule.allows(name, descriptor));
    }

    /** A member that is looked up from a type which is not the submission's. */
    boolean allowsMember(String owner, String name, String descriptor) {
        return decided.computeIfAbsent(List.of(owner, name, descriptor), key -> decide(owner, name, descriptor));
    }

    private boolean decide(String owner, String name, String descriptor) {
        boolean listed = rules(owner).stream().anyMatch(rule -> rule.names(name, descriptor));
        if (listed || name.equals("<init>")) {
            return listed || allows(owner, name, descriptor);
        }
        List<String> ruled = new ArrayList<>();
        boolean known = false;
        for (ClassShape shape : hierarchy.lineage(owner)) {
            boolean declares = shape.methods().containsKey(name + descriptor)
                    || shape.fields().containsKey(name + descriptor);
            known |= declares;
            if (declares && allowsType(shape.name())) {
                ruled.add(shape.name());
            }
        }
        if (!known) {
            // A later JDK's member, or one that doesn't exist: no line of any supertype may speak against it.
            return allows(owner, name, descriptor) && unknownIsAllowed(owner, name, descriptor);
        }
        // What a library's type has from the JDK is judged as the JDK's.
        boolean byOwner = !hierarchy.isLibrary(owner) && allows(owner, name, descriptor);
        boolean inherited = !ruled.isEmpty() && (hierarchy.isLibrary(owner) || !ruled.contains(owner));
        return (byOwner || inherited) && ruled.stream().allMatch(type -> allows(type, name, descriptor));
    }

    /** A member that none of the supertypes declares on this JDK; it may be one of a later JDK's. */
    boolean unknownIsAllowed(String type, String name, String descriptor) {
        return hierarchy.lineage(type).stream()
                .filter(shape -> !hierarchy.isOwn(shape.name()) && allowsType(shape.name()))
                .allMatch(shape -> allows(shape.name(), name, descriptor));
    }
}
