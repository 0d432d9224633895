package com.atlassian.plugin.spring.scanner.annotation.imports;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The marked field or constructor parameter is filled with an OSGi service of its type, in Confluence only. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER})
public @interface ConfluenceImport {

    /** Name of the bean that stands for the service; empty lets the scanner derive it from the type. */
    String value() default "";
}
