package org.maillage.workbench.host;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle.Control;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.maillage.workbench.container.AppModule;
import org.maillage.workbench.container.ModuleException;
import org.maillage.workbench.container.ModuleType;

/**
 * The texts of a product: those of each enabled app's {@code <resource type="i18n">}, in UTF-8, all in one space of
 * keys as in the products. Other types of resource belong to whoever serves them and are let pass.
 *
 * @see <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/adding-resources-to-your-project/">resources</a>
 */
public final class TextBundles implements ModuleType {

    private static final Control ORDER = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** For each module: the texts of each locale for which there is a file. */
    private final Map<String, Map<Locale, Properties>> bundles = new ConcurrentHashMap<>();

    @Override
    public String element() {
        return "resource";
    }

    @Override
    public Phase phase() {
        return Phase.BEFORE_CONTEXT;
    }

    @Override
    public Handle enable(AppModule module) throws ModuleException {
        if (!module.attribute("type").orElse("").equals("i18n")) {
            return () -> { };
        }
        String name = module.completeKey() + "@" + module.requireAttribute("location");
        bundles.put(name, load(module));
        return () -> bundles.remove(name);
    }

    /** Returns the text of a key in this language, or in the language of the file without one; empty where none has it. */
    public Optional<String> find(Locale locale, String key) {
        for (Locale candidate : candidates(locale)) {
            for (Map<Locale, Properties> files : bundles.values()) {
                String text = files.getOrDefault(candidate, new Properties()).getProperty(key);
                if (text != null) {
                    return Optional.of(text);
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the texts of all keys that begin so, sorted by key. */
    public Map<String, String> startingWith(Locale locale, String prefix) {
        Map<String, String> texts = new TreeMap<>();
        for (Locale candidate : candidates(locale)) {
            bundles.values().forEach(files -> files.getOrDefault(candidate, new Properties()).forEach((key, text) -> {
                if (((String) key).startsWith(prefix)) {
                    texts.putIfAbsent((String) key, (String) text);
                }
            }));
        }
        return texts;
    }

    private static Map<Locale, Properties> load(AppModule module) throws ModuleException {
        String base = module.requireAttribute("location").replace('.', '/');
        Map<Locale, Properties> files = new LinkedHashMap<>();
        for (Locale spoken : List.of(Locale.FRANCE, Locale.UK, Locale.US)) {
            for (Locale candidate : candidates(spoken)) {
                URL file = module.app().resource(ORDER.toBundleName(base, candidate) + ".properties");
                if (file != null && !files.containsKey(candidate)) {
                    files.put(candidate, read(file));
                }
            }
        }
        if (files.isEmpty()) {
            throw new ModuleException("<resource type=\"i18n\" location=\"" + module.requireAttribute("location")
                    + "\">: the app has no file " + base + ".properties");
        }
        return files;
    }

    private static List<Locale> candidates(Locale locale) {
        return ORDER.getCandidateLocales("texts", locale);
    }

    private static Properties read(URL file) {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
