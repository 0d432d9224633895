package com.atlassian.plugin.spring.scanner.annotation.export;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** One property of an exported service; written inside {@link ExportAsService}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({})
public @interface ServiceProperty {

    /** Name of the property. */
    String key();

    /** Its value. */
    String value();
}
