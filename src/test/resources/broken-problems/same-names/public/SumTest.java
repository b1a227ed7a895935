class SumTest {}
