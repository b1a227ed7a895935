sealed interface Card permits Suit, Joker {}
enum Suit implements Card { CLUBS, HEARTS }
enum Joker implements Card { ONE }
class Cards { int f(Card c) { return switch (c) { case Suit.CLUBS -> 1; case Suit.HEARTS -> 2; case Joker.ONE -> 3; }; } int g(Suit s) { return switch (s) { case CLUBS -> 1; case Suit q when q.ordinal() > 3 -> 2; case HEARTS -> 3; }; } Object seq() { java.util.List<Integer> l = new java.util.ArrayList<>(java.util.List.of(1)); return l.getFirst() + l.reversed().getLast() + new java.util.LinkedHashMap<String, Integer>().sequencedKeySet().toString(); } String sb() { return new StringBuilder().repeat("a", 3).toString() + Math.clamp(3, 1, 2); } }
