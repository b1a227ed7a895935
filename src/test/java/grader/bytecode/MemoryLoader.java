package grader.bytecode;

import grader.protocol.ClassFile;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Loads class files, to see what really happens when they run. */
final class MemoryLoader extends ClassLoader {

    private final Map<String, byte[]> classes = new HashMap<>();

    @SafeVarargs
    MemoryLoader(List<ClassFile>... groups) {
        super(MemoryLoader.class.getClassLoader());
        for (List<ClassFile> group : groups) {
            group.forEach(file -> classes.put(file.name(), file.bytes()));
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    /** Calls each declared method without parameters on a new object: its result, or the throwable. */
    Map<String, Object> runAll(String className) {
        Map<String, Object> results = new HashMap<>();
        try {
            Class<?> type = loadClass(className);
            for (Method method : type.getDeclaredMethods()) {
                if (method.getParameterCount() == 0 && !method.isSynthetic()) {
                    method.setAccessible(true);
                    var constructor = type.getDeclaredConstructor();
                    constructor.setAccessible(true);
                    results.put(method.getName(), run(method, constructor.newInstance()));
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return results;
    }

    private static Object run(Method method, Object on) throws IllegalAccessException {
        try {
            Object result = method.invoke(on);
            return result == null ? "null" : result;
        } catch (InvocationTargetException e) {
            return e.getTargetException();
        }
    }
}
