package org.maillage.workbench.container;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maillage.workbench.Product;
import org.springframework.beans.factory.NoSuchBeanDefinitionException;
import org.springframework.core.NestedExceptionUtils;

/** Says in a sentence what a failure means for the maker of an app, and what cures it. */
final class Diagnosis {

    private static final Pattern UNRESOLVED = Pattern.compile("osgi\\.wiring\\.package=([\\w.]+)");
    private static final Pattern CLASS_NAME = Pattern.compile("[\\w$]+(?:[./][\\w$]+)+");

    private final Product product;
    private final ExportList exports;

    Diagnosis(Product product, ExportList exports) {
        this.product = product;
        this.exports = exports;
    }

    /** Explains why a bundle, a bean or a module failed. */
    String explain(Throwable failure) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        String message = String.valueOf(cause.getMessage());
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof ClassNotFoundException || each instanceof NoClassDefFoundError) {
                return explainMissingClass(String.valueOf(each.getMessage()));
            }
        }
        Matcher unresolved = UNRESOLVED.matcher(message);
        if (unresolved.find()) {
            return "the manifest imports the package " + unresolved.group(1) + ", which " + product.displayName()
                    + " does not export in a fitting version: pack it into the app, or add resolution:=optional";
        }
        if (cause instanceof NoSuchBeanDefinitionException) {
            return message + ": make it a bean of the app, or import it with @ComponentImport";
        }
        return cause instanceof RuntimeException || cause instanceof Error
                ? cause.getClass().getSimpleName() + ": " + message
                : message;
    }

    private String explainMissingClass(String message) {
        Matcher found = CLASS_NAME.matcher(message);
        if (!found.find()) {
            return "a class is missing: " + message;
        }
        String name = found.group().replace('/', '.');
        String packageName = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : "";
        String cure = exports.exports(product, packageName)
                ? product.displayName() + " exports its package, but the app's manifest does not import it"
                : product.displayName() + " does not export its package, and it is not packed into the app";
        return "the class " + name + " is not found: " + cure;
    }
}
