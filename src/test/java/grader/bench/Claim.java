package grader.bench;

/**
 * Something that is wanted, and what came of it.
 *
 * @param what is measured
 * @param wanted of it
 * @param got what was measured
 * @param met whether that is as wanted
 */
record Claim(String what, String wanted, String got, boolean met) {

    static Claim atMost(String what, double most, Spread got) {
        return new Claim(what, "at most " + Numbers.shown(most), got.toString(), got.median() <= most);
    }

    static Claim atLeast(String what, double least, Spread got) {
        return new Claim(what, "at least " + Numbers.shown(least), got.toString(), got.median() >= least);
    }
}
