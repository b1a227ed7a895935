package grader.bytecode;

import grader.fuzz.FuzzTarget;
import grader.protocol.ClassFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;

/** A class file, real before it was changed: the policy finds something or nothing in it, or it is malformed. */
public final class ClassFileTarget implements FuzzTarget {

    private static final Path ORDINARY = Path.of("src/test/resources/ordinary/17");
    private static final List<String> SEEDS =
            List.of("Annotated", "Lambdas", "Shape", "Op", "Switches", "Outer", "TextBlocks", "Failure");

    @Override
    public List<byte[]> seeds() throws Exception {
        List<byte[]> seeds = new ArrayList<>();
        for (String name : SEEDS) {
            String text = Files.readString(ORDINARY.resolve(name + ".java"));
            Compiled.compile(Map.of(name, text), List.of(), List.of("--release", "17"))
                    .forEach(file -> seeds.add(file.bytes()));
        }
        return seeds;
    }

    @Override
    public List<String> words() {
        return List.of(
                "Code", "Signature", "BootstrapMethods", "NestMembers", "(", ")V", "[", "L", ";", "<init>", "<T:");
    }

    @Override
    public int mutants() {
        return 2_000;
    }

    @Override
    public boolean accepts(byte[] input) throws IOException {
        ClassFile file = new ClassFile(nameIn(input), input);
        try {
            List<Violation> found = BytecodePolicy.check(List.of(file), Set.of(), LibraryClasses.NONE);
            found.forEach(violation -> checkShown(violation.text()));
            // As is done with adversaries, so that several of one name can be loaded.
            new Renaming(List.of(file.name()), "moved").of(file);
            return true;
        } catch (MalformedClassException e) {
            checkShown(String.valueOf(e.getMessage()));
            return false;
        }
    }

    /** The name that a sandbox would have to give it, so that more than the name is looked at. */
    static String nameIn(byte[] classFile) {
        try {
            String name = new ClassReader(classFile).getClassName().replace('/', '.');
            return name.isEmpty() ? "Unnamed" : name;
        } catch (RuntimeException e) {
            return "Unreadable";
        }
    }

    static void checkShown(String text) {
        boolean plain = text.chars().allMatch(c -> c >= ' ' && c != 127 && !Character.isISOControl(c));
        if (text.isBlank() || text.length() > 2_000 || !plain) {
            throw new AssertionError("shown as it is: " + text);
        }
    }
}
