package org.maillage.workbench.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServlet;
import java.nio.file.Path;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.ErrorPageErrorHandler;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.maillage.workbench.Product;

/**
 * The web server of one product, on the loopback interface only. {@link ProductWeb} tells it what to serve; this class
 * knows Jetty, and nothing else does.
 */
public final class WebServer implements AutoCloseable {

    /** The largest upload, in bytes; the products' attachments end at 100 MB by default too. */
    public static final long LARGEST_UPLOAD = 100L * 1024 * 1024;

    /** The largest form without files, in bytes. */
    private static final int LARGEST_FORM = 5 * 1024 * 1024;
    private static final int SPOOL_TO_DISK_ABOVE = 1024 * 1024;
    private static final int SESSION_SECONDS = 60 * 60;

    private final Product product;
    private final Path temporaryFiles;
    private final Server server;
    private final ServerConnector connector;
    private final ServletContextHandler context;

    /**
     * Prepares a server; nothing listens before {@link #start}.
     *
     * @param port the port, 0 for any free one
     * @param temporaryFiles an existing folder for uploads on their way
     */
    public WebServer(Product product, int port, Path temporaryFiles) {
        this.product = product;
        this.temporaryFiles = temporaryFiles;
        QueuedThreadPool threads = new QueuedThreadPool(100, 4);
        threads.setName("http-" + product.key());
        server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        // Page titles and file names hold encoded slashes and percent signs, which Tomcat as set up by the products lets pass.
        http.setUriCompliance(UriCompliance.from(EnumSet.of(
                UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR, UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING)));
        connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost("localhost");
        connector.setPort(port);
        server.addConnector(connector);
        context = new ServletContextHandler(product.contextPath(), ServletContextHandler.SESSIONS);
        context.getServletHandler().setDecodeAmbiguousURIs(true);
        context.setMaxFormContentSize(LARGEST_FORM);
        context.setDisplayName(product.displayName());
        sessions();
        ErrorPageErrorHandler errors = new ErrorPageErrorHandler();
        errors.addErrorPage(400, 599, ErrorPage.PATH);
        errors.addErrorPage(Throwable.class, ErrorPage.PATH);
        errors.setShowStacks(false);
        context.setErrorHandler(errors);
        server.setHandler(new GzipHandler(context));
    }

    /** Adds a filter before all paths below a pattern, behind the filters added so far. */
    public WebServer filter(String pattern, Filter filter, DispatcherType first, DispatcherType... more) {
        FilterHolder holder = new FilterHolder(filter);
        holder.setAsyncSupported(true);
        context.addFilter(holder, pattern, EnumSet.of(first, more));
        return this;
    }

    /** Adds a servlet; it may read multipart forms where {@code multipart} says so. */
    public WebServer servlet(String pattern, HttpServlet servlet, boolean multipart) {
        ServletHolder holder = new ServletHolder(servlet);
        holder.setAsyncSupported(true);
        if (multipart) {
            holder.getRegistration().setMultipartConfig(new MultipartConfigElement(
                    temporaryFiles.toString(), LARGEST_UPLOAD, LARGEST_UPLOAD + LARGEST_FORM, SPOOL_TO_DISK_ABOVE));
        }
        context.addServlet(holder, pattern);
        return this;
    }

    /**
     * Begins to listen.
     *
     * @throws IllegalStateException if the port is taken, or a servlet cannot start
     */
    public void start() {
        try {
            server.start();
        } catch (Exception e) {
            close();
            throw new IllegalStateException(product.displayName() + " cannot listen on port " + connector.getPort()
                    + ": " + e.getMessage(), e);
        }
    }

    /** Returns the port that is listened on. */
    public int port() {
        return connector.getLocalPort();
    }

    /** Returns the address of the product, without a slash at its end. */
    public String baseUrl() {
        return "http://localhost:" + port() + product.contextPath();
    }

    /** Stops listening and ends all threads. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the web server of " + product.displayName() + " does not stop", e);
        }
    }

    private void sessions() {
        var sessions = context.getSessionHandler();
        // Cookies know no port: two products on localhost need two names.
        sessions.setSessionCookie(product.name() + "SESSIONID");
        sessions.setHttpOnly(true);
        sessions.setSameSite(HttpCookie.SameSite.LAX);
        sessions.setMaxInactiveInterval(SESSION_SECONDS);
        sessions.setUsingUriParameters(false);
    }
}
