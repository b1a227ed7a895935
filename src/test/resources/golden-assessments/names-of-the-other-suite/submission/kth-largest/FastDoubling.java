class FastDoubling {
    static final boolean MINE = true;
}
