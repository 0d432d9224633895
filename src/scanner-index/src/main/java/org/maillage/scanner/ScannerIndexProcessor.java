package org.maillage.scanner;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/**
 * Writes {@code META-INF/plugin-components/*}, from which the scanner's runtime makes the beans of a plugin. It stands in
 * for the SDK's {@code atlassian-spring-scanner-maven-plugin}, which not everybody who builds this project can download.
 *
 * <p>Classes are read once all sources are known, generated ones included. When only some sources are compiled, the
 * classes that had entries before are read again from their class files, so the index stays whole. A compilation with
 * errors leaves the index as it was.
 */
@SupportedAnnotationTypes("*")
public final class ScannerIndexProcessor extends AbstractProcessor {
    private final Set<String> compiled = new TreeSet<>();
    private int complaints;

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        collect(ElementFilter.typesIn(round.getRootElements()));
        if (round.processingOver() && !round.errorRaised()) {
            try {
                writeIndex(new IndexFolder(processingEnv.getFiler()));
            } catch (IOException e) {
                processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, "The scanner index cannot be written: " + e);
            }
        }
        return false;
    }

    private void collect(Iterable<TypeElement> types) {
        for (TypeElement type : types) {
            compiled.add(type.getQualifiedName().toString());
            collect(ElementFilter.typesIn(type.getEnclosedElements()));
        }
    }

    private void writeIndex(IndexFolder folder) throws IOException {
        Set<String> names = new TreeSet<>(compiled);
        names.addAll(folder.remembered());
        Index index = new Index();
        Map<String, TypeElement> owners = new TreeMap<>();
        for (String name : names) {
            TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
            if (type != null && scan(type, index)) {
                owners.put(name, type);
            }
        }
        if (complaints == 0) {
            folder.write(index, owners.values());
            folder.remember(owners.keySet());
        }
    }

    /** True when the class has entries in the index. */
    private boolean scan(TypeElement type, Index index) {
        int before = complaints;
        var elements = processingEnv.getElementUtils();
        List<String> suffixes = new BeanScan(elements, this::complain).scan(type, index);
        boolean importing = new ImportScan(elements, this::complain).scan(type, index);
        if (complaints == before) {
            new ExportScan(elements, processingEnv.getTypeUtils(), this::complain).scan(type, suffixes, index);
        }
        return importing || !suffixes.isEmpty();
    }

    private void complain(Element element, String message) {
        complaints++;
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, element);
    }
}
