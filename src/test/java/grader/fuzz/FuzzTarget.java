package grader.fuzz;

import java.util.List;

/** One reader of what strangers wrote, and what must hold for it whatever comes. */
public interface FuzzTarget {

    /** Real inputs, all accepted, from which others are made by changing them. */
    List<byte[]> seeds() throws Exception;

    /** Texts that mean something to the reader, to be strewn in. */
    default List<String> words() {
        return List.of();
    }

    /** How many bytes reading one input may allocate, freed or not. */
    default long mostBytes() {
        return 128L << 20;
    }

    /** How many mutants the bounded run tries: fewer where one takes longer. */
    int mutants();

    /**
     * Has the input read, and checks what came of it.
     *
     * @return whether there is a result; false where the reader refused with the exception that it declares for that
     * @throws Exception whatever else comes out, which is a fault of the reader's
     */
    boolean accepts(byte[] input) throws Exception;
}
