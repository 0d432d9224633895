package com.atlassian.plugin.spring.scanner.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Puts the marked class, or a whole package, into the index of the named profiles instead of the common one. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PACKAGE, ElementType.TYPE})
public @interface Profile {

    /** Names of the profiles. */
    String[] value() default {};
}
