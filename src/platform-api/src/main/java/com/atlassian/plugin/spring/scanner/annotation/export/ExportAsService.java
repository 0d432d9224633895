package com.atlassian.plugin.spring.scanner.annotation.export;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The bean is offered to other plugins, and to the host, as an OSGi service. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ExportAsService {

    /** Types of the service; none means every interface the class implements directly, or else the class. */
    Class<?>[] value() default {};

    /** Properties the service is registered with. */
    ServiceProperty[] properties() default {};
}
