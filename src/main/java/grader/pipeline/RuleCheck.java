package grader.pipeline;

import grader.problem.Problem;
import grader.problem.Rule;
import grader.protocol.SourceFile;
import grader.report.Report.Reason;
import grader.rules.Construct;
import grader.rules.SourceRule;
import grader.rules.SourceRules;
import grader.rules.SuiteLint;
import java.util.List;
import java.util.Optional;

/** Holds a submission's sources against the problem's rules and its starter, and a suite's against candidate objects. */
final class RuleCheck {

    private RuleCheck() {}

    /** What breaks a rule; none where the problem has no rules. */
    static List<Reason> findings(Problem problem, List<SourceFile> sources) {
        if (problem.rules().isEmpty()) {
            return List.of();
        }
        List<SourceRule> rules = problem.rules().stream().map(RuleCheck::rule).toList();
        return SourceRules.check(sources, rules).stream()
                .map(found -> new Reason("rule", found.file(), found.line(), found.message()))
                .toList();
    }

    /** How the declarations differ from the starter's. */
    static List<Reason> differences(Problem problem, List<SourceFile> sources) {
        return SourceRules.compare(sources, problem.starter()).stream()
                .map(found -> new Reason("signature", found.file(), found.line(), found.message()))
                .toList();
    }

    /** Where the hidden suite lets objects of the candidate's decide; a line each. */
    static List<String> suiteFindings(Problem problem) {
        return SuiteLint.check(problem.hiddenSuite(), problem.reference().sources()).stream()
                .map(found -> problem.folder().resolve("hidden").resolve(found.file()) + ":" + found.line() + ": "
                        + found.message())
                .toList();
    }

    private static SourceRule rule(Rule rule) {
        Optional<Construct> construct = rule.construct().map(found -> Construct.valueOf(found.name()));
        return switch (rule.kind()) {
            case FORBID -> forbidden(rule, construct);
            case REQUIRE -> required(rule, construct);
            case IMPLEMENT -> new SourceRule.RequireImplements(rule.subject(), rule.in(), rule.because());
        };
    }

    private static SourceRule forbidden(Rule rule, Optional<Construct> construct) {
        if (!rule.in().isEmpty()) {
            return new SourceRule.RequireLoopFree(rule.in(), rule.because());
        }
        return construct
                .<SourceRule>map(found -> new SourceRule.ForbidConstruct(found, rule.because()))
                .orElseGet(() -> new SourceRule.Forbid(rule.subject(), rule.because()));
    }

    private static SourceRule required(Rule rule, Optional<Construct> construct) {
        if (!rule.in().isEmpty()) {
            return new SourceRule.RequireRecursion(rule.in(), rule.because());
        }
        return construct
                .<SourceRule>map(found -> new SourceRule.RequireConstruct(found, rule.because()))
                .orElseGet(() -> new SourceRule.RequireCall(rule.subject(), rule.because()));
    }
}
