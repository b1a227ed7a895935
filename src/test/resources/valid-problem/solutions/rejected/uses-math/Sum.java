class Sum { String name = "rejected/uses-math"; }
