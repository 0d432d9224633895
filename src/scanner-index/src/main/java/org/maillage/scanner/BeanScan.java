package org.maillage.scanner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Finds out whether a class is a bean, in which products and under which name. Rules from the scanner's public
 * description: several product marks may stand on one class; a name follows the class after {@code #}; only a class
 * that can be instantiated may be a bean. One rule is ours: a mark for every product beside a mark for one product is
 * refused, because the class would be loaded where its product is missing.
 */
final class BeanScan {
    private final Elements elements;
    private final Complaint complaint;

    BeanScan(Elements elements, Complaint complaint) {
        this.elements = elements;
        this.complaint = complaint;
    }

    /** Suffixes of the files in which the class stands, {@code ""} being the file for every product; none: no bean. */
    List<String> scan(TypeElement type, Index index) {
        Map<String, String> nameBySuffix = new LinkedHashMap<>();
        for (String mark : Marks.COMMON_COMPONENTS) {
            Marks.on(type, mark).ifPresent(found -> nameBySuffix.merge("", Marks.text(found), BeanScan::firstName));
        }
        boolean common = !nameBySuffix.isEmpty();
        for (Product product : Product.values()) {
            Marks.on(type, product.componentMark()).ifPresent(found -> nameBySuffix.put(product.suffix(), Marks.text(found)));
        }
        if (nameBySuffix.isEmpty() || !canBeInstantiated(type)) {
            return List.of();
        }
        if (common && nameBySuffix.size() > 1) {
            complaint.about(type, type.getQualifiedName()
                    + " is marked as a bean for every product and for one product: keep one of the two");
            return List.of();
        }
        String subject = elements.getBinaryName(type).toString();
        boolean primary = Marks.on(type, Marks.PRIMARY).isPresent();
        nameBySuffix.forEach((suffix, name) -> {
            index.add("component" + suffix, subject, name);
            if (primary) {
                index.add("primary-component" + suffix, subject, name);
            }
        });
        return new ArrayList<>(nameBySuffix.keySet());
    }

    private static String firstName(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private boolean canBeInstantiated(TypeElement type) {
        String why = null;
        if (type.getKind() != ElementKind.CLASS && !type.getKind().name().equals("RECORD")) {
            why = "it is not a class";
        } else if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            why = "it is abstract";
        } else if (type.getNestingKind() == NestingKind.MEMBER && !type.getModifiers().contains(Modifier.STATIC)) {
            why = "it is an inner class: make it static";
        }
        if (why != null) {
            complaint.about(type, type.getQualifiedName() + " cannot be a bean: " + why);
        }
        return why == null;
    }
}
