package org.maillage.workbench.host;

import com.atlassian.sal.api.message.Message;
import com.atlassian.sal.api.message.MessageCollection;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Messages that are collected to be shown later. */
final class Messages implements MessageCollection {

    private final List<Message> messages = new ArrayList<>();

    @Override
    public void addMessage(String key, Serializable... arguments) {
        addMessage(new Text(key, arguments));
    }

    @Override
    public void addMessage(Message message) {
        messages.add(message);
    }

    @Override
    public void addAll(List<Message> more) {
        messages.addAll(more);
    }

    @Override
    public boolean isEmpty() {
        return messages.isEmpty();
    }

    @Override
    public List<Message> getMessages() {
        return List.copyOf(messages);
    }

    /** A key and what is filled in; translated by whoever shows it. */
    static final class Text implements Message {

        private static final long serialVersionUID = 1L;

        private final String key;
        private final Serializable[] arguments;

        Text(String key, Serializable... arguments) {
            this.key = key;
            this.arguments = arguments.clone();
        }

        @Override
        public String getKey() {
            return key;
        }

        @Override
        public Serializable[] getArguments() {
            return arguments.clone();
        }

        @Override
        public String toString() {
            return "Message[" + key + ", " + Arrays.toString(arguments) + "]";
        }
    }
}
