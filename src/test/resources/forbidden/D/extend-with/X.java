@org.junit.jupiter.api.extension.ExtendWith({}) interface X {}
