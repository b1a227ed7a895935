package grader.bytecode;

import grader.bytecode.Use.DynamicUse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;

/** The bootstrap methods that javac itself uses. Any other would be a way to call what it likes. */
final class Bootstraps {

    private static final String INVOKE = "java/lang/invoke/";

    private static final Map<String, Set<String>> ALLOWED = Map.of(
            INVOKE + "LambdaMetafactory",
            Set.of("metafactory", "altMetafactory"),
            INVOKE + "StringConcatFactory",
            Set.of("makeConcat", "makeConcatWithConstants"),
            "java/lang/runtime/ObjectMethods",
            Set.of("bootstrap"),
            "java/lang/runtime/SwitchBootstraps",
            Set.of("typeSwitch", "enumSwitch"));

    private static final String ENUM_DESC = "java/lang/Enum$EnumDesc";
    private static final String CLASS_DESC = "java/lang/constant/ClassDesc";
    private static final String CONSTANTS = INVOKE + "ConstantBootstraps";

    private static final int FLAG_SERIALIZABLE = 1;

    private Bootstraps() {}

    /** Types that stand in the constant pool on account of bootstraps alone. */
    static boolean isMachinery(String type) {
        return ALLOWED.containsKey(type)
                || type.equals(INVOKE + "MethodHandles")
                || type.equals(INVOKE + "MethodHandles$Lookup")
                || type.equals(CONSTANTS)
                || type.equals(ENUM_DESC)
                || type.equals("java/lang/Enum")
                || type.equals(CLASS_DESC);
    }

    static boolean isAllowed(String owner, String name) {
        return ALLOWED.getOrDefault(owner, Set.of()).contains(name)
                || (owner.equals(CONSTANTS) && name.equals("invoke"))
                || ((owner.equals(ENUM_DESC) || owner.equals(CLASS_DESC)) && name.equals("of"));
    }

    /** What is wrong with it; empty when nothing is. */
    static String wrong(DynamicUse use, Predicate<String> allowsType) {
        Handle bootstrap = use.bootstrap();
        String called = Names.method(bootstrap.getOwner(), bootstrap.getName(), bootstrap.getDesc());
        if (use.constant()) {
            return isEnumLabel(use, allowsType) ? "" : "constants computed by " + called + " are not allowed";
        }
        boolean known = bootstrap.getTag() == Opcodes.H_INVOKESTATIC
                && ALLOWED.getOrDefault(bootstrap.getOwner(), Set.of()).contains(bootstrap.getName());
        if (!known) {
            return "the bootstrap method " + called + " is not allowed";
        }
        return isSerializable(use) ? "a serializable lambda is not allowed" : "";
    }

    private static boolean isSerializable(DynamicUse use) {
        if (!use.bootstrap().getName().equals("altMetafactory")) {
            return false;
        }
        return use.arguments().size() < 4
                || !(use.arguments().get(3) instanceof Integer flags)
                || (flags & FLAG_SERIALIZABLE) != 0;
    }

    /**
     * {@code case Suit.CLUBS} where the selector is not a {@code Suit}: javac computes {@code
     * EnumDesc.of(ClassDesc.of("Suit"), "CLUBS")}. Only exactly that, and only for classes that may be named: the
     * switch loads the class of that name.
     */
    private static boolean isEnumLabel(DynamicUse use, Predicate<String> allowsType) {
        return isInvoke(use.bootstrap())
                && use.arguments().size() == 3
                && isFactory(use.arguments().get(0), ENUM_DESC)
                && use.arguments().get(1) instanceof ConstantDynamic ofClass
                && use.arguments().get(2) instanceof String
                && isClassName(ofClass, allowsType);
    }

    static boolean isClassName(ConstantDynamic constant, Predicate<String> allowsType) {
        return isInvoke(constant.getBootstrapMethod())
                && constant.getBootstrapMethodArgumentCount() == 2
                && isFactory(constant.getBootstrapMethodArgument(0), CLASS_DESC)
                && constant.getBootstrapMethodArgument(1) instanceof String name
                && allowsType.test(name.replace('.', '/'));
    }

    private static boolean isInvoke(Handle bootstrap) {
        return bootstrap.getTag() == Opcodes.H_INVOKESTATIC
                && bootstrap.getOwner().equals(CONSTANTS)
                && bootstrap.getName().equals("invoke");
    }

    private static boolean isFactory(Object argument, String owner) {
        return argument instanceof Handle handle
                && handle.getTag() == Opcodes.H_INVOKESTATIC
                && List.of(owner, "of").equals(List.of(handle.getOwner(), handle.getName()));
    }
}
