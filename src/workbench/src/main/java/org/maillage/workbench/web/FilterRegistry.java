package org.maillage.workbench.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** The servlet filters of apps in service, by the place in the product's own chain that they asked for. */
public final class FilterRegistry {

    private final List<Entry> entries = new CopyOnWriteArrayList<>();

    void add(Entry entry) {
        entries.add(entry);
    }

    void remove(Entry entry) {
        entries.remove(entry);
    }

    /** Returns what runs the filters of one place; the product puts it into its chain. */
    HttpFilter at(Location location) {
        return new Place(location);
    }

    private List<Entry> matching(Location location, HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return entries.stream()
                .filter(entry -> entry.location() == location)
                .filter(entry -> entry.dispatchers().contains(request.getDispatcherType()))
                .filter(entry -> entry.patterns().stream().anyMatch(pattern -> pattern.matches(path)))
                .sorted(Comparator.comparingInt(Entry::weight))
                .toList();
    }

    /** The places in a product's chain. */
    enum Location {
        AFTER_ENCODING, BEFORE_LOGIN, BEFORE_DECORATION, BEFORE_DISPATCH;

        static Location named(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** A filter in service. */
    record Entry(Location location, int weight, List<UrlPattern> patterns, List<DispatcherType> dispatchers, PluginFilter filter) {}

    /** One place in the product's chain. */
    private final class Place extends HttpFilter {

        private static final long serialVersionUID = 1L;

        private final Location location;

        Place(Location location) {
            this.location = location;
        }

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            next(matching(location, request).iterator(), chain).doFilter(request, response);
        }

        private FilterChain next(Iterator<Entry> left, FilterChain end) {
            return (request, response) -> {
                if (left.hasNext()) {
                    left.next().filter().doFilter((HttpServletRequest) request, (HttpServletResponse) response, next(left, end));
                } else {
                    end.doFilter(request, response);
                }
            };
        }
    }
}
