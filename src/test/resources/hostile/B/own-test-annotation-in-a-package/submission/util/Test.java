package util;

public @interface Test {}
