package grader.bytecode;

import java.util.ArrayList;
import java.util.List;

/** One line of an allow-list: what of one type may be used. */
record TypeRule(boolean all, List<Selector> excluded, List<Selector> included) {

    TypeRule {
        excluded = List.copyOf(excluded);
        included = List.copyOf(included);
    }

    /** {@code name} or {@code name(beginning of the descriptor}. */
    record Selector(String name, String descriptorPrefix) {

        static Selector parse(String text) {
            int parameters = text.indexOf('(');
            return parameters < 0
                    ? new Selector(text, "")
                    : new Selector(text.substring(0, parameters), text.substring(parameters));
        }

        boolean fits(String member, String descriptor) {
            return name.equals(member) && descriptor.startsWith(descriptorPrefix);
        }
    }

    static TypeRule parse(List<String> words) {
        List<Selector> excluded = new ArrayList<>();
        List<Selector> included = new ArrayList<>();
        boolean all = true;
        for (String word : words) {
            String selector = word.substring(1);
            switch (word.charAt(0)) {
                case '-' -> excluded.add(Selector.parse(selector));
                case '+' -> {
                    all = false;
                    if (!selector.isEmpty()) {
                        included.add(Selector.parse(selector));
                    }
                }
                default -> throw new IllegalArgumentException("neither + nor -: " + word);
            }
        }
        if (!all && !excluded.isEmpty()) {
            throw new IllegalArgumentException("+ and - on one line");
        }
        return new TypeRule(all, excluded, included);
    }

    boolean names(String member, String descriptor) {
        return included.stream().anyMatch(selector -> selector.fits(member, descriptor));
    }

    boolean allows(String member, String descriptor) {
        return all
                ? excluded.stream().noneMatch(selector -> selector.fits(member, descriptor))
                : names(member, descriptor);
    }
}
