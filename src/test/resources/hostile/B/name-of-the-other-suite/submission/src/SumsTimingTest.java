class SumsTimingTest {}
