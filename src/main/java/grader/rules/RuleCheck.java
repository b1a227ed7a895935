package grader.rules;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at parsed sources rule by rule. */
final class RuleCheck {

    private final ParsedSources sources;
    private final List<RuleFinding> findings;
    private final Calls calls;
    private final StaticState staticState;

    RuleCheck(ParsedSources sources, List<RuleFinding> findings) {
        this.sources = sources;
        this.findings = findings;
        this.calls = new Calls(sources);
        this.staticState = new StaticState(sources);
    }

    void check(SourceRule rule) {
        if (rule instanceof SourceRule.Forbid forbid) {
            forEachNode(node -> {
                if (Uses.of(node, forbid.name())) {
                    at(node, Text.safe(node.toString().strip()) + " is not allowed", rule);
                }
            });
        } else if (rule instanceof SourceRule.RequireCall call) {
            if (nodes().stream().noneMatch(node -> Uses.calls(node, call.member()))) {
                nowhere("must call " + call.member(), rule);
            }
        } else if (rule instanceof SourceRule.RequireRecursion recursion) {
            for (MethodDeclaration method : methods(recursion.method(), rule)) {
                if (calls.reachable(method).stream().noneMatch(calls::isRecursive)) {
                    at(method, recursion.method() + " must be recursive", rule);
                }
            }
        } else if (rule instanceof SourceRule.RequireLoopFree free) {
            for (MethodDeclaration method : methods(free.method(), rule)) {
                loopIn(calls.reachable(method), free.method(), rule);
            }
        } else if (rule instanceof SourceRule.RequireImplements required) {
            checkImplements(required);
        } else if (rule instanceof SourceRule.RequireConstruct construct) {
            if (!has(construct.construct())) {
                nowhere("must use " + construct.construct().text(), rule);
            }
        } else if (rule instanceof SourceRule.ForbidConstruct construct) {
            forbidConstruct(construct);
        }
    }

    private void loopIn(Set<MethodDeclaration> reached, String name, SourceRule rule) {
        for (MethodDeclaration method : reached) {
            method.walk(node -> {
                if (Constructs.is(node, Construct.LOOP)) {
                    at(node, name + " must do without loops", rule);
                }
            });
        }
    }

    private void checkImplements(SourceRule.RequireImplements required) {
        boolean found = false;
        for (Map.Entry<String, TypeDeclaration<?>> type : sources.types().entrySet()) {
            if (Uses.sameType(type.getKey(), required.className())) {
                found = true;
                if (!Ancestors.of(type.getValue(), sources).contains(required.type())) {
                    at(type.getValue(), required.className() + " must be a " + required.type(), required);
                }
            }
        }
        if (!found) {
            nowhere("missing class " + required.className(), required);
        }
    }

    private void forbidConstruct(SourceRule.ForbidConstruct rule) {
        String text = rule.construct().text() + " is not allowed";
        if (rule.construct() == Construct.RECURSION) {
            calls.methods().stream().filter(calls::isRecursive).forEach(method -> at(method, text, rule));
        } else {
            forEachNode(node -> {
                if (is(node, rule.construct())) {
                    at(node, text, rule);
                }
            });
        }
    }

    private boolean has(Construct construct) {
        return construct == Construct.RECURSION
                ? calls.methods().stream().anyMatch(calls::isRecursive)
                : nodes().stream().anyMatch(node -> is(node, construct));
    }

    private boolean is(Node node, Construct construct) {
        return construct == Construct.STATIC_STATE ? staticState.isAt(node) : Constructs.is(node, construct);
    }

    private List<MethodDeclaration> methods(String name, SourceRule rule) {
        List<MethodDeclaration> found = calls.methods().stream()
                .filter(method -> Uses.isMethod(method, name))
                .toList();
        if (found.isEmpty()) {
            nowhere("missing method " + name, rule);
        }
        return found;
    }

    private List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        forEachNode(nodes::add);
        return nodes;
    }

    private void forEachNode(java.util.function.Consumer<Node> action) {
        sources.units().values().forEach(unit -> unit.walk(action));
    }

    private void at(Node node, String what, SourceRule rule) {
        add(new RuleFinding(sources.fileOf(node), ParsedSources.lineOf(node), what + ": " + Text.safe(rule.because())));
    }

    private void nowhere(String what, SourceRule rule) {
        add(new RuleFinding("", 0, Text.safe(what) + ": " + Text.safe(rule.because())));
    }

    private void add(RuleFinding finding) {
        if (findings.size() < SourceRules.MOST_FINDINGS && !findings.contains(finding)) {
            findings.add(finding);
        }
    }
}
