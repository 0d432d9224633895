package org.maillage.host.sal;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;

/**
 * Every service that the app takes from both products, in one place. Never instantiated: the fields only feed the scanner's
 * index, from which each becomes a bean. What one product alone has is in {@code org.maillage.host.<product>}.
 *
 * <p>Where a product has its own bean of the same simple name, the import carries a name of ours, as in Atlassian's Slack app;
 * who injects it names it with {@code @Named}.
 */
@SuppressWarnings("unused")
final class HostServices {

    @ComponentImport("salUserManager")
    UserManager userManager;

    @ComponentImport("salApplicationProperties")
    ApplicationProperties applicationProperties;

    @ComponentImport
    I18nResolver i18nResolver;

    @ComponentImport
    LocaleResolver localeResolver;

    @ComponentImport
    LoginUriProvider loginUriProvider;

    @ComponentImport
    PluginSettingsFactory pluginSettingsFactory;

    @ComponentImport
    WebSudoManager webSudoManager;

    @ComponentImport
    XsrfTokenAccessor xsrfTokenAccessor;

    @ComponentImport
    XsrfTokenValidator xsrfTokenValidator;

    @ComponentImport
    TemplateRenderer templateRenderer;

    @ComponentImport
    PageBuilderService pageBuilderService;

    @ComponentImport
    ApplicationLinkService applicationLinkService;

    @ComponentImport
    ActiveObjects activeObjects;

    @ComponentImport
    ClusterLockService clusterLockService;

    @ComponentImport
    SchedulerService schedulerService;

    private HostServices() {}
}
