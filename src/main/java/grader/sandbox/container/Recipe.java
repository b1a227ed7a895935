package grader.sandbox.container;

import grader.sandbox.SandboxException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The files of the repository's folder {@code sandbox/}, which the build puts beside this class. */
final class Recipe {

    private Recipe() {}

    static String text(String name) {
        try (InputStream in = Recipe.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new SandboxException("the grader's jar lacks sandbox/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new SandboxException("can't read sandbox/" + name + " in the grader's jar", e);
        }
    }
}
