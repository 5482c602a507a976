package io.github.parley4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of {@link ArchitectureTest} about calls catches the class that breaks it. */
class ArchitectureOffendersTest {
    static Stream<Arguments> offenders() {
        return Stream.of(
                Arguments.of(ArchitectureTest.nothingPrints, Prints.class),
                Arguments.of(ArchitectureTest.nothingExits, Exits.class),
                Arguments.of(ArchitectureTest.nothingAsksTheClock, AsksForToday.class),
                Arguments.of(ArchitectureTest.nothingAsksTheClock, AsksForMilliseconds.class),
                Arguments.of(ArchitectureTest.nothingAsksTheLocaleOrTheCharset, LowersCase.class),
                Arguments.of(ArchitectureTest.nothingAsksTheLocaleOrTheCharset, Formats.class),
                Arguments.of(ArchitectureTest.nothingAsksTheLocaleOrTheCharset, Encodes.class));
    }

    @ParameterizedTest
    @MethodSource("offenders")
    void isCaught(ArchRule rule, Class<?> offender) {
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(offender))
                        .hasViolation())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("offenders")
    void whoNamesTheLocaleIsNot(ArchRule rule, Class<?> offender) {
        assertThat(rule.evaluate(new ClassFileImporter().importClasses(Behaves.class))
                        .hasViolation())
                .isFalse();
    }

    static final class Prints {
        void offend() {
            System.out.println("offence");
        }
    }

    static final class Exits {
        void offend() {
            System.exit(1);
        }
    }

    @SuppressWarnings("JavaTimeDefaultTimeZone")
    static final class AsksForToday {
        LocalDate offend() {
            return LocalDate.now();
        }
    }

    static final class AsksForMilliseconds {
        long offend() {
            return System.currentTimeMillis();
        }
    }

    @SuppressWarnings("StringCaseLocaleUsage")
    static final class LowersCase {
        String offend() {
            return "OFFENCE".toLowerCase();
        }
    }

    @SuppressWarnings({"AnnotateFormatMethod", "DefaultLocale"})
    static final class Formats {
        String offend(int number) {
            return String.format("%d", number);
        }
    }

    @SuppressWarnings("DefaultCharset")
    static final class Encodes {
        byte[] offend() {
            return "offence".getBytes();
        }
    }

    static final class Behaves {
        String behave(int number) {
            return String.format(Locale.ROOT, "%d", number) + "X".toLowerCase(Locale.ROOT);
        }
    }
}
