class KthLargestTest {
    static final boolean MINE = true;
}
