class Sum { String name = "slow/looping"; }
