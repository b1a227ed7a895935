public class Sums {}
