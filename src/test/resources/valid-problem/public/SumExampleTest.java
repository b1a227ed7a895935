class SumExampleTest {
    void example() {
        assertEquals(10, Sum.to(4));
        assertEquals(0, Sum.to(0));
    }
}
