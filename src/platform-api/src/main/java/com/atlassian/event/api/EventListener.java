package com.atlassian.event.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A public method with one parameter: the event it listens to, or any type of it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface EventListener {

    /** Group of listeners, for products that call one group apart from the others. */
    String scope() default "";

    /** Listeners with a lower number are called first. */
    int order() default 0;
}
