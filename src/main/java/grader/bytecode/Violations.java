package grader.bytecode;

import grader.bytecode.Use.Site;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects violations, each once, and finds the words for them. */
final class Violations {

    private final Set<Violation> found = new LinkedHashSet<>();
    private final Map<Capability, Permissions> notGranted = new EnumMap<>(Capability.class);
    private final Suggestions suggestions = new Suggestions();

    Violations(Hierarchy hierarchy, Set<Capability> granted) {
        for (Capability capability : Capability.values()) {
            if (!granted.contains(capability)) {
                notGranted.put(capability, new Permissions(hierarchy, Set.of(capability)));
            }
        }
    }

    boolean full() {
        return found.size() >= BytecodePolicy.MOST_VIOLATIONS;
    }

    List<Violation> list() {
        return List.copyOf(found);
    }

    void type(String name, Site site) {
        String why = notGranted.entrySet().stream()
                .filter(entry -> entry.getValue().allowsType(name))
                .findFirst()
                .map(entry -> needs(entry.getKey()))
                .orElse("not on the list of allowed types");
        add(site, Names.qualified(name), why, suggestions.instead(name, ""));
    }

    void member(String owner, String name, String descriptor, Site site) {
        String why = notGranted.entrySet().stream()
                .filter(entry -> entry.getValue().allowsMember(owner, name, descriptor))
                .findFirst()
                .map(entry -> needs(entry.getKey()))
                .orElse("not on the list of allowed members");
        String member = descriptor.startsWith("(")
                ? Names.method(owner, name, descriptor)
                : Names.simple(owner) + "." + Names.safe(name);
        add(site, member, why, suggestions.instead(owner, name));
    }

    void other(Site site, String what, String why) {
        add(site, what, why, "");
    }

    private static String needs(Capability capability) {
        return "needs the capability " + capability.id() + ", which this problem does not give";
    }

    private void add(Site site, String member, String why, String instead) {
        if (!full()) {
            found.add(
                    new Violation(Names.qualified(site.className()), method(site), site.line(), member, why, instead));
        }
    }

    private static String method(Site site) {
        int parameters = site.member().indexOf('(');
        if (parameters < 0) {
            return Names.safe(site.member());
        }
        String name = site.member().substring(0, parameters);
        return Names.safe(name) + Names.parameters(site.member().substring(parameters));
    }
}
