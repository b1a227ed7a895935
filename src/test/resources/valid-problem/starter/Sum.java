class Sum { static int to(int n) { return -1; } }
