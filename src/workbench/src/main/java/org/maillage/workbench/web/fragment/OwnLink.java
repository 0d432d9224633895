package org.maillage.workbench.web.fragment;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A link of the product's own in a menu that apps add to.
 *
 * @param section where it stands, for instance {@code system.admin/users}
 * @param heading the section's heading
 * @param weight light ones come first
 * @param id HTML id
 * @param label what people read
 * @param path where it leads, below the context path
 * @param visible who sees it
 */
public record OwnLink(String section, Function<HttpServletRequest, String> heading, int weight, String id,
        Function<HttpServletRequest, String> label, String path, Predicate<HttpServletRequest> visible) {}
