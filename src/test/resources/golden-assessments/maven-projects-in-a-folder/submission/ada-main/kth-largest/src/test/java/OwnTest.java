class OwnTest {}
