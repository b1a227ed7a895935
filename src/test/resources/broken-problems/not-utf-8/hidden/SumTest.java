class SumTest { char c = 'ä'; }
