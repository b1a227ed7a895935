package grader.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import grader.protocol.ClassFile;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RenamingTest {

    private static final List<ClassFile> CLASSES = Compiled.of(
            "class Sum { int of(int n) { return new Step(n).value; } static class Step { int value; Step(int n) { value = n; } } }",
            "class SumTest { Object test() { java.util.function.IntUnaryOperator f = new Sum()::of;"
                    + " return f.applyAsInt(3) + Sum.class.getName(); } }");

    private static Renaming into(String folder) {
        return new Renaming(CLASSES.stream().map(ClassFile::name).toList(), folder);
    }

    @Test
    void classesOfSeveralFoldersRunBesideEachOther() {
        List<ClassFile> both = Stream.of(into("one"), into("two"))
                .flatMap(renaming -> CLASSES.stream().map(renaming::of))
                .toList();
        assertThat(both.stream().map(ClassFile::name))
                .contains("one.Sum", "one.Sum$Step", "one.SumTest", "two.Sum", "two.Sum$Step", "two.SumTest");
        MemoryLoader loader = new MemoryLoader(both);
        for (String folder : List.of("one", "two")) {
            assertThat(loader.runAll(folder + ".SumTest")).containsEntry("test", "3" + folder + ".Sum");
        }
    }

    @Test
    void idsAreRenamedWhereTheyNameAClass() {
        Renaming renaming = into("one");
        assertThat(renaming.of("[engine:junit-jupiter]/[class:SumTest]/[method:of(Sum, java.lang.String)]"))
                .isEqualTo("[engine:junit-jupiter]/[class:one.SumTest]/[method:of(one.Sum, java.lang.String)]");
        assertThat(renaming.of("[runner:SumTest]/[test:sum(SumTest)]"))
                .isEqualTo("[runner:one.SumTest]/[test:sum(one.SumTest)]");
        assertThat(renaming.of("[method:of(Sum$Step, MySum, other.Sum)]"))
                .isEqualTo("[method:of(one.Sum$Step, MySum, other.Sum)]");
    }
}
