package io.github.parley4j.model;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the values of this package are generated. It stays in the source, or whoever compiles against the package without
 * Immutables would be warned of constants that are not there.
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        from = "copy",
        overshadowImplementation = true,
        jdkOnly = true,
        jdk9Collections = true,
        depluralize = true,
        depluralizeDictionary = {"person:people", "alias:aliases"},
        validationMethod = Value.Style.ValidationMethod.SIMPLE,
        underrideToString = "summary",
        passAnnotations = JsonTypeName.class,
        defaults = @Value.Immutable(lazyhash = true))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.PACKAGE)
@interface ModelStyle {}
