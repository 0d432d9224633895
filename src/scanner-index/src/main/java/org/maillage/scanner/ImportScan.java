package org.maillage.scanner;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds the services a class imports: the types of marked fields and of marked constructor parameters. The class need
 * not be a bean, so that one class which nobody makes can list every import. A mark on any other parameter does nothing
 * at run time; here it is refused.
 */
final class ImportScan {
    private final Elements elements;
    private final Complaint complaint;

    ImportScan(Elements elements, Complaint complaint) {
        this.elements = elements;
        this.complaint = complaint;
    }

    /** True when the class imports something. */
    boolean scan(TypeElement type, Index index) {
        boolean found = false;
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            found |= scan(field, true, index);
        }
        for (Element member : type.getEnclosedElements()) {
            if (member.getKind() == ElementKind.CONSTRUCTOR || member.getKind() == ElementKind.METHOD) {
                for (VariableElement parameter : ((ExecutableElement) member).getParameters()) {
                    found |= scan(parameter, member.getKind() == ElementKind.CONSTRUCTOR, index);
                }
            }
        }
        return found;
    }

    private boolean scan(VariableElement place, boolean allowed, Index index) {
        boolean found = scan(place, allowed, Marks.COMPONENT_IMPORT, "imports", index);
        for (Product product : Product.values()) {
            found |= scan(place, allowed, product.importMark(), "imports" + product.suffix(), index);
        }
        return found;
    }

    private boolean scan(VariableElement place, boolean allowed, String mark, String file, Index index) {
        var found = Marks.on(place, mark);
        if (found.isEmpty()) {
            return false;
        }
        if (!allowed) {
            complaint.about(place, "a service is imported by a field or by a parameter of a constructor, not by this one: " + place);
        } else if (place.asType().getKind() == TypeKind.ERROR) {
            return true; // a class that does not exist: the compiler says so itself
        } else if (place.asType().getKind() != TypeKind.DECLARED) {
            complaint.about(place, place.asType() + " cannot be imported: a service has a class or an interface as its type");
        } else {
            TypeElement service = (TypeElement) ((DeclaredType) place.asType()).asElement();
            index.add(file, elements.getBinaryName(service).toString(), Marks.text(found.get()));
        }
        return true;
    }
}
