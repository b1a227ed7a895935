package grader.rules;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.DataKey;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.symbolsolver.JavaSymbolSolver;
import com.github.javaparser.symbolsolver.resolution.typesolvers.CombinedTypeSolver;
import com.github.javaparser.symbolsolver.resolution.typesolvers.MemoryTypeSolver;
import com.github.javaparser.symbolsolver.resolution.typesolvers.ReflectionTypeSolver;
import grader.protocol.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sources as trees whose names can be resolved among themselves and in the JDK. */
record ParsedSources(Map<String, CompilationUnit> units, List<RuleFinding> failures) {

    private static final DataKey<String> PATH = new DataKey<>() {};
    /** Resolving a name takes time with each level above it; nobody writes so many. */
    private static final int MOST_LEVELS = 1_000;

    static ParsedSources of(List<SourceFile> sources) {
        MemoryTypeSolver own = new MemoryTypeSolver();
        // Only the JDK: the host's own class path is none of the candidate's business.
        CombinedTypeSolver solver = new CombinedTypeSolver(new ReflectionTypeSolver(true), own);
        ParserConfiguration configuration = new ParserConfiguration()
                .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_25)
                .setPreprocessUnicodeEscapes(true)
                .setAttributeComments(false)
                .setStoreTokens(true)
                .setSymbolResolver(new JavaSymbolSolver(solver));
        Map<String, CompilationUnit> units = new LinkedHashMap<>();
        List<RuleFinding> failures = new ArrayList<>();
        for (SourceFile source : sources) {
            try {
                ParseResult<CompilationUnit> result = new JavaParser(configuration).parse(source.text());
                if (result.isSuccessful() && result.getResult().isPresent()) {
                    CompilationUnit unit = result.getResult().get();
                    if (isDeeperThan(MOST_LEVELS, unit)) {
                        failures.add(new RuleFinding(
                                Text.safe(source.path()), 0, "the file is nested more than " + MOST_LEVELS + " deep"));
                        continue;
                    }
                    unit.setData(PATH, source.path());
                    units.put(source.path(), unit);
                } else {
                    failures.add(unreadable(source));
                }
            } catch (RuntimeException | StackOverflowError e) {
                failures.add(unreadable(source));
            }
        }
        ParsedSources parsed = new ParsedSources(units, failures);
        parsed.types().forEach((name, type) -> own.addDeclaration(name, type.resolve()));
        return parsed;
    }

    private static boolean isDeeperThan(int levels, Node tree) {
        List<Node> level = List.of(tree);
        for (int i = 0; i <= levels && !level.isEmpty(); i++) {
            level = level.stream()
                    .flatMap(node -> node.getChildNodes().stream())
                    .toList();
        }
        return !level.isEmpty();
    }

    private static RuleFinding unreadable(SourceFile source) {
        return new RuleFinding(Text.safe(source.path()), 0, "the file could not be analysed");
    }

    /** All named types by qualified name, {@code trading.Order.Side}; of a name given twice the first. */
    Map<String, TypeDeclaration<?>> types() {
        Map<String, TypeDeclaration<?>> types = new LinkedHashMap<>();
        for (CompilationUnit unit : units.values()) {
            for (TypeDeclaration<?> type : allTypes(unit)) {
                type.getFullyQualifiedName().ifPresent(name -> types.putIfAbsent(name, type));
            }
        }
        return types;
    }

    private static List<TypeDeclaration<?>> allTypes(CompilationUnit unit) {
        List<TypeDeclaration<?>> types = new ArrayList<>();
        unit.walk(node -> {
            if (node instanceof TypeDeclaration<?> type) {
                types.add(type);
            }
        });
        return types;
    }

    /** The file in which a node stands. */
    String fileOf(Node node) {
        return node.findCompilationUnit()
                .filter(unit -> unit.containsData(PATH))
                .map(unit -> Text.safe(unit.getData(PATH)))
                .orElse("");
    }

    static int lineOf(Node node) {
        return node.getBegin().map(position -> position.line).orElse(0);
    }
}
