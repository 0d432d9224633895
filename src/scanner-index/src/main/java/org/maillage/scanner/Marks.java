package org.maillage.scanner;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * The annotations that the scanner knows, by their full names: none of their classes is loaded, so that code which
 * uses only some of them needs only those on its class path.
 */
final class Marks {
    static final String SCANNER = "com.atlassian.plugin.spring.scanner.annotation.";
    static final String COMPONENT_IMPORT = SCANNER + "imports.ComponentImport";
    static final String EXPORT = SCANNER + "export.ExportAsService";
    static final String DEV_EXPORT = SCANNER + "export.ExportAsDevService";
    static final String MODULE_TYPE = SCANNER + "export.ModuleType";
    static final String PRIMARY = "org.springframework.context.annotation.Primary";

    /** Marks of a bean that exists in every product. {@code ModuleType} makes a bean too. */
    static final List<String> COMMON_COMPONENTS = List.of(
            "jakarta.inject.Named",
            "org.springframework.stereotype.Component",
            "org.springframework.stereotype.Service",
            "org.springframework.stereotype.Repository",
            "org.springframework.stereotype.Controller",
            MODULE_TYPE);

    private Marks() {
    }

    /** The mark of this full name on the element itself, if it is there. */
    static Optional<? extends AnnotationMirror> on(Element element, String fullName) {
        return element.getAnnotationMirrors().stream().filter(mark -> nameOf(mark).equals(fullName)).findFirst();
    }

    /** The text of the mark's {@code value}, trimmed; empty when it has none or when that is not a text. */
    static String text(AnnotationMirror mark) {
        Object value = value(mark);
        return value instanceof String ? ((String) value).trim() : "";
    }

    /** What the mark's {@code value} lists; empty when nothing is written. */
    static List<?> list(AnnotationMirror mark) {
        Object value = value(mark);
        return value instanceof List ? (List<?>) value : List.of();
    }

    private static Object value(AnnotationMirror mark) {
        for (var entry : mark.getElementValues().entrySet()) {
            ExecutableElement member = entry.getKey();
            AnnotationValue value = entry.getValue();
            if (member.getSimpleName().contentEquals("value")) {
                return value.getValue();
            }
        }
        return null;
    }

    private static String nameOf(AnnotationMirror mark) {
        return ((TypeElement) mark.getAnnotationType().asElement()).getQualifiedName().toString();
    }
}
