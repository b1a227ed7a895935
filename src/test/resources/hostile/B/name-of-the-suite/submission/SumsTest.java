class SumsTest {
    @Override
    public String toString() {
        return "passed";
    }
}
