package grader.library;

/** A library can't be used as it stands in the problem; its author has to mend that. */
public final class UnusableLibraryException extends RuntimeException {

    private final String coordinate;

    /**
     * @param coordinate the problem's, also where what is wrong is about a library that this one needs
     * @param message what is wrong and what to do
     */
    public UnusableLibraryException(String coordinate, String message) {
        super(message);
        this.coordinate = coordinate;
    }

    /** As it stands in the problem. */
    public String coordinate() {
        return coordinate;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
