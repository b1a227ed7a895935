class Node<K, V> {
    final K key;
    V value;
    Node<K, V> older;
    Node<K, V> newer;

    Node(K key) {
        this.key = key;
    }
}
