package io.github.parley4j.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/** The small words of one-line descriptions. */
final class Words {
    private static final int LONGEST_QUOTE = 80;
    private static final Pattern COUNTRY_CODE = Pattern.compile("[a-z]{2}");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Words() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A slug read aloud: {@code united-nations} becomes United Nations, {@code eu} EU; other ids stay as they are. */
    static String name(String id) {
        if (COUNTRY_CODE.matcher(id).matches()) {
            return id.toUpperCase(Locale.ROOT);
        }
        return SLUG.matcher(id).matches()
                ? Arrays.stream(id.split("-")).map(StringUtils::capitalize).collect(Collectors.joining(" "))
                : id;
    }

    static String names(List<String> ids) {
        return ids.isEmpty() ? "unspecified" : ids.stream().map(Words::name).collect(Collectors.joining(", "));
    }

    static String list(List<?> values) {
        return join(values, ", ");
    }

    static String join(List<?> values, String joiner) {
        return values.stream().map(Object::toString).collect(Collectors.joining(joiner));
    }

    static String oneLine(String text) {
        return StringUtils.abbreviate(StringUtils.normalizeSpace(text), LONGEST_QUOTE);
    }
}
