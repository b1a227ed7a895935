package tasks;

class OwnTest {}
