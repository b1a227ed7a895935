class Liar extends RuntimeException {

    @Override
    public String getMessage() {
        throw this;
    }

    @Override
    public String toString() {
        return "java.lang.IllegalArgumentException";
    }

    @Override
    public synchronized Throwable getCause() {
        return this;
    }

    @Override
    public int hashCode() {
        throw this;
    }
}
