package org.maillage.scanner;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds the services a bean offers: the types its mark names, else every interface it implements directly, else the
 * class itself. The types are always written out, because that is what an index of the SDK's scanner shows.
 *
 * <p>A bean of one product goes to the export file of that product, since the common file would make the runtime look
 * for a bean that is missing in the other product. That the SDK does the same is unconfirmed; its runtime reads both.
 */
final class ExportScan {
    private final Elements elements;
    private final Types types;
    private final Complaint complaint;

    ExportScan(Elements elements, Types types, Complaint complaint) {
        this.elements = elements;
        this.types = types;
        this.complaint = complaint;
    }

    /** Adds what the class exports, in the files of these suffixes; a class that is no bean may export nothing. */
    void scan(TypeElement type, List<String> suffixes, Index index) {
        scan(type, Marks.EXPORT, "exports", suffixes, index);
        scan(type, Marks.MODULE_TYPE, "exports", suffixes, index);
        scan(type, Marks.DEV_EXPORT, "dev-exports", suffixes, index);
    }

    private void scan(TypeElement type, String mark, String file, List<String> suffixes, Index index) {
        Marks.on(type, mark).ifPresent(found -> {
            if (suffixes.isEmpty()) {
                complaint.about(type, type.getQualifiedName() + " is exported as a service but is not a bean: mark it as one too");
                return;
            }
            String services = String.join(",", services(type, found));
            String subject = elements.getBinaryName(type).toString();
            suffixes.forEach(suffix -> index.add(file + suffix, subject, services));
        });
    }

    private Set<String> services(TypeElement type, AnnotationMirror mark) {
        Set<String> names = new LinkedHashSet<>();
        for (Object written : Marks.list(mark)) {
            if (!(((AnnotationValue) written).getValue() instanceof TypeMirror)) {
                continue; // a class that does not exist: the compiler says so itself
            }
            TypeMirror service = (TypeMirror) ((AnnotationValue) written).getValue();
            if (!types.isSubtype(types.erasure(type.asType()), types.erasure(service))) {
                complaint.about(type, type.getQualifiedName() + " is exported as " + service + " but is not one");
            }
            names.add(name(service));
        }
        if (names.isEmpty()) {
            type.getInterfaces().forEach(implemented -> names.add(name(implemented)));
        }
        return names.isEmpty() ? Set.of(elements.getBinaryName(type).toString()) : names;
    }

    private String name(TypeMirror service) {
        return service instanceof DeclaredType
                ? elements.getBinaryName((TypeElement) ((DeclaredType) service).asElement()).toString()
                : service.toString();
    }
}
