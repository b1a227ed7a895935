class Sum { String name = "wrong/off-by-one"; }
