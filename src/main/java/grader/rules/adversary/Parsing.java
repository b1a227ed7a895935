package grader.rules.adversary;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.stmt.BlockStmt;

/** Text to trees. What is parsed here is the problem's own, or made here, so that it does not parse is a mistake. */
final class Parsing {

    private static final JavaParser PARSER = new JavaParser(new ParserConfiguration()
            .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_25)
            .setAttributeComments(false));

    private Parsing() {}

    static synchronized CompilationUnit unit(String text) {
        return result(PARSER.parse(text), text);
    }

    static synchronized BlockStmt block(String text) {
        return result(PARSER.parseBlock(text), text);
    }

    static synchronized Expression expression(String text) {
        return result(PARSER.parseExpression(text), text);
    }

    static synchronized BodyDeclaration<?> member(String text) {
        return result(PARSER.parseBodyDeclaration(text), text);
    }

    private static <T> T result(ParseResult<T> parsed, String text) {
        return parsed.getResult()
                .filter(any -> parsed.isSuccessful())
                .orElseThrow(() -> new IllegalArgumentException("not Java: " + text));
    }
}
