package org.maillage.workbench.scanner;

import java.net.URL;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.maillage.workbench.Product;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanDefinitionHolder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.GenericBeanDefinition;
import org.springframework.beans.factory.xml.NamespaceHandler;
import org.springframework.beans.factory.xml.ParserContext;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Serves {@code <atlassian-scanner:scan-indexes profile="…"/>}: turns the index files of an app into bean definitions.
 * Imports and exports are collected for {@link ServiceImports} and {@link ServiceExports}.
 *
 * <p>Source: README of <a href="https://bitbucket.org/atlassian/atlassian-spring-scanner">Atlassian Spring Scanner</a>.
 */
final class ScanIndexes implements NamespaceHandler {

    /** The namespace of Spring Scanner 2 and later. */
    static final String NAMESPACE = "http://www.atlassian.com/schema/atlassian-scanner/2";

    private final Function<String, URL> files;
    private final Product product;
    private final ServiceImports imports;
    private final ServiceExports exports;

    ScanIndexes(Function<String, URL> files, Product product, ServiceImports imports, ServiceExports exports) {
        this.files = files;
        this.product = product;
        this.imports = imports;
        this.exports = exports;
    }

    @Override
    public void init() {
        // everything it needs came with the constructor
    }

    @Override
    public BeanDefinition parse(Element element, ParserContext parser) {
        IndexFiles index = new IndexFiles(files, product, profiles(element));
        BeanDefinitionRegistry registry = parser.getRegistry();
        AnnotationConfigUtils.registerAnnotationConfigProcessors(registry);
        index.components().forEach(entry -> registerComponent(entry, registry));
        index.primaryComponents().forEach(entry -> registerComponent(entry, registry).setPrimary(true));
        index.imports().forEach(entry -> imports.register(entry, registry));
        index.exports().forEach(exports::add);
        if (Boolean.getBoolean("atlassian.dev.mode")) {
            index.devExports().forEach(exports::add);
        }
        return null;
    }

    @Override
    public BeanDefinitionHolder decorate(Node source, BeanDefinitionHolder definition, ParserContext parser) {
        return definition;
    }

    private static List<String> profiles(Element element) {
        return Stream.of(element.getAttribute("profile").split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    /** A class listed twice under one name is one bean; two classes under one name are Spring's to refuse. */
    private static BeanDefinition registerComponent(IndexFiles.Entry entry, BeanDefinitionRegistry registry) {
        String name = entry.beanName();
        if (registry.containsBeanDefinition(name)
                && entry.type().equals(registry.getBeanDefinition(name).getBeanClassName())) {
            return registry.getBeanDefinition(name);
        }
        GenericBeanDefinition definition = new GenericBeanDefinition();
        definition.setBeanClassName(entry.type());
        definition.setResourceDescription(entry.file());
        registry.registerBeanDefinition(name, definition);
        return definition;
    }
}
