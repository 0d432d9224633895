package org.maillage.host.sal;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.maillage.host.Texts;

/** The app's texts as the product's i18n finds them for the reader of the current request. */
@Named
public final class SalTexts implements Texts {

    private static final String PREFIX = "maillage.";

    private final I18nResolver i18n;
    private final LocaleResolver locales;

    @Inject
    public SalTexts(I18nResolver i18n, LocaleResolver locales) {
        this.i18n = i18n;
        this.locales = locales;
    }

    @Override
    public Locale locale() {
        return locales.getLocale();
    }

    @Override
    public String get(String key, Object... arguments) {
        Serializable[] given = Arrays.stream(arguments)
                .map(argument -> argument instanceof Serializable serializable ? serializable : String.valueOf(argument))
                .toArray(Serializable[]::new);
        return i18n.getText(locale(), key, given);
    }

    @Override
    public String in(Locale language, String key) {
        return i18n.getText(language, key);
    }

    @Override
    public Map<String, String> all() {
        Map<String, String> texts = new HashMap<>();
        i18n.getAllTranslationsForPrefix(PREFIX, locale()).forEach((key, text) -> texts.put(key.substring(PREFIX.length()), text));
        return texts;
    }
}
