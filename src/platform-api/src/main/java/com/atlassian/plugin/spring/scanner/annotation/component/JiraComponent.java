package com.atlassian.plugin.spring.scanner.annotation.component;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A bean of the plugin that exists in Jira only; it may stand beside the marks of other products. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface JiraComponent {

    /** Name of the bean; empty lets the scanner derive it from the class. */
    String value() default "";
}
