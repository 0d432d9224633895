package org.maillage.workbench.events;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotSame;
import static org.junit.Assert.assertThrows;

import com.atlassian.event.api.AsynchronousPreferred;
import com.atlassian.event.api.EventListener;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.After;
import org.junit.Test;

/**
 * Events within a product, as https://developer.atlassian.com/server/confluence/event-listener-module/ describes the
 * annotated listeners of both products.
 */
public class EventsContractTest {

    private final EventBus events = new EventBus("test");

    @After
    public void close() {
        events.close();
    }

    @Test
    public void a_listener_that_throws_disturbs_neither_publisher_nor_other_listeners() {
        Recorder recorder = new Recorder();
        events.register(new Throwing());
        events.register(recorder);
        events.register(new ThrowingError());
        events.publish("saved");
        assertEquals(List.of("saved"), recorder.heard);
    }

    @Test
    public void an_object_that_listens_to_nothing_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> events.register(new Object()));
    }

    @Test
    public void a_listener_method_with_two_parameters_or_none_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> events.register(new TwoParameters()));
        assertThrows(IllegalArgumentException.class, () -> events.register(new NoParameter()));
    }

    @Test
    public void nothing_is_heard_after_unregistering_and_unregistering_twice_is_no_fault() {
        Recorder recorder = new Recorder();
        events.register(recorder);
        events.unregister(recorder);
        events.unregister(recorder);
        events.publish("saved");
        assertEquals(List.of(), recorder.heard);
    }

    @Test
    public void registering_twice_is_hearing_once() {
        Recorder recorder = new Recorder();
        events.register(recorder);
        events.register(recorder);
        events.publish("saved");
        assertEquals(List.of("saved"), recorder.heard);
    }

    @Test
    public void listeners_that_are_equal_are_still_two() {
        Recorder one = new Recorder();
        Recorder other = new Recorder();
        events.register(one);
        events.register(other);
        events.publish("saved");
        events.unregister(one);
        events.publish("removed");
        assertEquals(List.of("saved"), one.heard);
        assertEquals(List.of("saved", "removed"), other.heard);
    }

    @Test
    public void superclasses_and_interfaces_of_an_event_are_heard_too() {
        Broad broad = new Broad();
        events.register(broad);
        events.publish("saved");
        events.publish(42);
        assertEquals(List.of("text saved", "object saved", "object 42"), broad.heard);
    }

    @Test
    public void a_method_that_overrides_a_generic_one_hears_once() {
        Overriding overriding = new Overriding();
        events.register(overriding);
        events.publish("saved");
        assertEquals(List.of("saved"), overriding.heard);
    }

    @Test
    public void an_event_that_prefers_it_is_heard_on_another_thread() {
        Later later = new Later();
        events.register(later);
        events.publish(new SlowEvent());
        assertNotSame(Thread.currentThread(), later.thread.join());
    }

    /** Remembers texts. All of them are equal. */
    public static final class Recorder {
        final List<String> heard = new ArrayList<>();

        @EventListener
        public void hear(String event) {
            heard.add(event);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Recorder;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    /** Fails. */
    public static final class Throwing {
        @EventListener
        public void hear(String event) {
            throw new IllegalStateException("on purpose");
        }
    }

    /** Fails as a class does that was compiled against another version. */
    public static final class ThrowingError {
        @EventListener
        public void hear(String event) {
            throw new NoSuchMethodError("on purpose");
        }
    }

    /** Malformed. */
    public static final class TwoParameters {
        @EventListener
        public void hear(String event, int more) {
        }
    }

    /** Malformed. */
    public static final class NoParameter {
        @EventListener
        public void hear() {
        }
    }

    /** Hears a subtype before all types. */
    public static final class Broad {
        final List<String> heard = new ArrayList<>();

        @EventListener(order = 1)
        public void text(CharSequence event) {
            heard.add("text " + event);
        }

        @EventListener(order = 2)
        public void anything(Object event) {
            heard.add("object " + event);
        }
    }

    /** What a framework of listeners might look like. */
    public interface Hearing<T> {
        void hear(T event);
    }

    /** Has a bridge method. */
    public static final class Overriding implements Hearing<String> {
        final List<String> heard = new ArrayList<>();

        @Override
        @EventListener
        public void hear(String event) {
            heard.add(event);
        }
    }

    /** Takes its time. */
    @AsynchronousPreferred
    public static final class SlowEvent {
    }

    /** Remembers its thread. */
    public static final class Later {
        final CompletableFuture<Thread> thread = new CompletableFuture<>();

        @EventListener
        public void hear(SlowEvent event) {
            thread.complete(Thread.currentThread());
        }
    }
}
