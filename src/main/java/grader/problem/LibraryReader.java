package grader.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The libraries of a {@code problem.yaml}. */
final class LibraryReader {

    private LibraryReader() {}

    static List<Library> read(Fields fields) {
        List<Library> libraries = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (Yaml item : fields.items("libraries")) {
            String text = item instanceof Yaml.Scalar scalar ? scalar.text() : "";
            try {
                String coordinate = Values.coordinate(text);
                String name = coordinate.substring(0, coordinate.lastIndexOf(':'));
                Integer before = lines.putIfAbsent(name, item.line());
                if (before == null) {
                    libraries.add(new Library(coordinate, item.line()));
                } else {
                    fields.error(item.line(), "libraries: '" + name + "' stands in line " + before + " already");
                }
            } catch (IllegalArgumentException e) {
                fields.error(item.line(), "libraries: " + e.getMessage());
            }
        }
        return libraries;
    }
}
