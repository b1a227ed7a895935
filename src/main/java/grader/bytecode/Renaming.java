package grader.bytecode;

import grader.protocol.ClassFile;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.SimpleRemapper;

/** Moves classes together into a package of their own, so that others of the same names can be loaded beside them. */
public final class Renaming {

    private final Map<String, String> internalNames;
    private final String prefix;
    private final Pattern names;

    /**
     * A renaming of these and no others.
     *
     * @param classes binary names
     * @param folder the package that comes in front of each one's own
     */
    public Renaming(Collection<String> classes, String folder) {
        this.prefix = folder + ".";
        this.internalNames = classes.stream()
                .distinct()
                .map(name -> name.replace('.', '/'))
                .collect(Collectors.toUnmodifiableMap(name -> name, name -> folder.replace('.', '/') + "/" + name));
        this.names = Pattern.compile(classes.stream()
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\w.$])(?:", ")(?![\\w$])")));
    }

    /**
     * The class under its new name, with all that it names renamed alike.
     *
     * @throws MalformedClassException when it can't be read
     */
    public ClassFile of(ClassFile file) {
        return ClassReading.guarded(file.name(), () -> {
            ClassWriter writer = new ClassWriter(0);
            new ClassReader(file.bytes())
                    .accept(new ClassRemapper(writer, new SimpleRemapper(Opcodes.ASM9, internalNames)), 0);
            return new ClassFile(prefix + file.name(), writer.toByteArray());
        });
    }

    /** A text with the names in it, as JUnit's unique ids, renamed alike. */
    public String of(String text) {
        return names.matcher(text).replaceAll(found -> Matcher.quoteReplacement(prefix + found.group()));
    }
}
