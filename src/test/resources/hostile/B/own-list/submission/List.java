interface List<T> extends Comparable<T> {}
