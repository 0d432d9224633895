package org.maillage.workbench.web;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.maillage.workbench.Product;
import org.maillage.workbench.testapp.TestApp;

/** What contract tests of the web side begin with: a running product, and the beginning of an app. */
@RunWith(Parameterized.class)
public abstract class WebContract {

    @Parameterized.Parameter
    public Product product;

    /** The product; closed after each test. */
    protected TestSite site;

    @Parameterized.Parameters(name = "{0}")
    public static List<Product> products() {
        return Arrays.asList(Product.values());
    }

    @Before
    public void start() {
        site = TestSite.start(product, web -> { });
    }

    @After
    public void stop() {
        site.close();
    }

    /** Begins an app. */
    protected static TestApp app() {
        return TestApp.of("org.example.app", "1.0.0");
    }

    /** Returns a header of an answer, empty where it has none. */
    protected static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
