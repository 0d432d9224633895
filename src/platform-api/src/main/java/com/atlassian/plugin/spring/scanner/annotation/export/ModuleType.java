package com.atlassian.plugin.spring.scanner.annotation.export;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The module descriptor factory it marks becomes a bean and is offered as a service, so that a new module type exists. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ModuleType {

    /** Types of the service; none means what {@link ExportAsService} means by none. */
    Class<?>[] value() default {};
}
