@org.junit.jupiter.api.extension.ExtendWith(Sums.class)
interface Extended {}
