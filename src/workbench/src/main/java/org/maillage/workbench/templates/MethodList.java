package org.maillage.workbench.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which methods templates of one product may call: a global list of JDK values, and what each enabled app lists of its
 * own classes. A method is allowed where the class that was found, or one it extends or implements, declares it and is
 * listed with it.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/configuring-the-velocity-allowlist/">
 *     Configuring the Velocity method allowlist</a>
 */
public final class MethodList {

    private static final String GLOBAL = "allowed-methods.txt";

    private final Set<String> global = readGlobal();
    private final Map<String, Set<String>> ofModules = new ConcurrentHashMap<>();

    /** Adds what a module lists. */
    void add(String completeKey, Collection<String> signatures) {
        ofModules.put(completeKey, Set.copyOf(signatures));
    }

    /** Removes what a module lists. */
    void remove(String completeKey) {
        ofModules.remove(completeKey);
    }

    boolean allows(Class<?> type, Method method) {
        return hierarchy(type).distinct().anyMatch(each -> declares(each, method) && isListed(each, method));
    }

    /** Returns a method as the lists write it. */
    static String signature(Class<?> type, Method method) {
        return type.getName() + "#" + method.getName() + Arrays.stream(method.getParameterTypes())
                .map(Class::getCanonicalName).collect(Collectors.joining(",", "(", ")"));
    }

    private boolean isListed(Class<?> type, Method method) {
        String signature = signature(type, method);
        return global.contains(signature) || global.contains(type.getName() + "#*")
                || ofModules.values().stream().anyMatch(list -> list.contains(signature));
    }

    private static boolean declares(Class<?> type, Method method) {
        return Arrays.stream(type.getDeclaredMethods()).anyMatch(declared -> declared.getName().equals(method.getName())
                && Arrays.equals(declared.getParameterTypes(), method.getParameterTypes()));
    }

    private static Stream<Class<?>> hierarchy(Class<?> type) {
        Stream<Class<?>> parents = Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()));
        return Stream.concat(Stream.of(type), parents.flatMap(MethodList::hierarchy));
    }

    private static Set<String> readGlobal() {
        try (InputStream in = MethodList.class.getResourceAsStream(GLOBAL)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("# "))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
