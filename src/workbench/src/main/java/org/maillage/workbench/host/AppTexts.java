package org.maillage.workbench.host;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.message.Message;
import com.atlassian.sal.api.message.MessageCollection;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Texts of apps, filled in by {@link MessageFormat} with all its quirks: a plain apostrophe begins a quotation, numbers
 * take the separators of the language. A key nobody knows is returned as it is.
 *
 * @see <a href="https://docs.atlassian.com/sal-api/latest/sal-api/apidocs/com/atlassian/sal/api/message/I18nResolver.html">I18nResolver</a>
 */
public final class AppTexts implements I18nResolver {

    private static final Logger LOG = LoggerFactory.getLogger(AppTexts.class);

    private final TextBundles bundles;
    private final LocaleResolver locales;

    public AppTexts(TextBundles bundles, LocaleResolver locales) {
        this.bundles = bundles;
        this.locales = locales;
    }

    @Override
    public String getRawText(String key) {
        return getRawText(locales.getLocale(), key);
    }

    @Override
    public String getRawText(Locale locale, String key) {
        return bundles.find(locale, key).orElse(key);
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return getText(locales.getLocale(), key, arguments);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return bundles.find(locale, key).map(text -> format(locale, key, text, arguments)).orElse(key);
    }

    @Override
    public String getText(String key) {
        return getText(key, new Serializable[0]);
    }

    @Override
    public String getText(Locale locale, String key) {
        return getText(locale, key, new Serializable[0]);
    }

    @Override
    public String getText(Message message) {
        return getText(message.getKey(), message.getArguments());
    }

    @Override
    public String getText(Locale locale, Message message) {
        return getText(locale, message.getKey(), message.getArguments());
    }

    @Override
    public Message createMessage(String key, Serializable... arguments) {
        return new Messages.Text(key, arguments);
    }

    @Override
    public MessageCollection createMessageCollection() {
        return new Messages();
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix) {
        return getAllTranslationsForPrefix(prefix, locales.getLocale());
    }

    @Override
    public Map<String, String> getAllTranslationsForPrefix(String prefix, Locale locale) {
        return bundles.startingWith(locale, prefix);
    }

    private String format(Locale locale, String key, String text, Serializable... arguments) {
        Object[] values = arguments.clone();
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] instanceof Message message ? getText(locale, message) : values[i];
        }
        try {
            return new MessageFormat(text, locale).format(values);
        } catch (IllegalArgumentException e) {
            LOG.warn("the text {} is no message format: {}", key, e.getMessage());
            return text;
        }
    }
}
