class Sum { String name = "accepted/another"; }
