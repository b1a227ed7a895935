class KthLargest {
    static final boolean MINE = true;
}
