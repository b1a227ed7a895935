class Sum { String name = "accepted/reference"; }
