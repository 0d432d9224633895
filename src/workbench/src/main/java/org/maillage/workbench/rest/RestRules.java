package org.maillage.workbench.rest;

import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.maillage.workbench.web.AccessControl;

/**
 * What every REST module obeys on Platform 8: endpoints are closed unless they say otherwise, forms from elsewhere are
 * refused, JSON is Jackson's.
 */
public final class RestRules {

    private final AccessControl control;

    public RestRules(AccessControl control) {
        this.control = control;
    }

    /**
     * Returns the configuration a module begins with.
     *
     * @param ownMapper whether the module brings a {@code ContextResolver} for the object mapper
     */
    ResourceConfig configuration(boolean ownMapper) {
        ResourceConfig config = new ResourceConfig();
        config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        config.register(JacksonFeature.class);
        if (!ownMapper) {
            config.register(new DefaultMapper());
        }
        config.register(new AccessFilter(control));
        config.register(new XsrfFilter());
        return config;
    }
}
