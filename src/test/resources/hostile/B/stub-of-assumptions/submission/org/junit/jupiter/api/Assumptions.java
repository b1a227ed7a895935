package org.junit.jupiter.api;

public class Assumptions {
    public static void assumeTrue(boolean any) {}
}
