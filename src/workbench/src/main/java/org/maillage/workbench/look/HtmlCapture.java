package org.maillage.workbench.look;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;

/** A response that keeps what is written to it as long as that is HTML; anything else goes straight through. */
final class HtmlCapture extends HttpServletResponseWrapper {

    private final StringWriter text = new StringWriter();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private PrintWriter writer;
    private ServletOutputStream stream;
    private boolean passing;

    HtmlCapture(HttpServletResponse response) {
        super(response);
    }

    /** Returns whether there is HTML to put a frame around. */
    boolean captured() {
        return !passing && (writer != null || stream != null) && !isCommitted();
    }

    /** Returns the HTML. */
    String text() {
        if (writer != null) {
            writer.flush();
            return text.toString();
        }
        return bytes.toString(Charset.forName(getCharacterEncoding()));
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (!html()) {
            passing = true;
            return super.getWriter();
        }
        if (writer == null) {
            writer = new PrintWriter(text);
        }
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (!html()) {
            passing = true;
            return super.getOutputStream();
        }
        if (stream == null) {
            stream = new Kept(bytes);
        }
        return stream;
    }

    /** The length of the document alone would cut the framed page short. */
    @Override
    public void setContentLength(int length) {
        if (!html()) {
            super.setContentLength(length);
        }
    }

    @Override
    public void setContentLengthLong(long length) {
        if (!html()) {
            super.setContentLengthLong(length);
        }
    }

    /** A document under construction cannot be sent yet. */
    @Override
    public void flushBuffer() throws IOException {
        if (passing) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        text.getBuffer().setLength(0);
        bytes.reset();
    }

    private boolean html() {
        String type = getContentType();
        return type != null && type.startsWith("text/html");
    }

    /** Writes into memory. */
    private static final class Kept extends ServletOutputStream {

        private final ByteArrayOutputStream bytes;

        Kept(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public void write(int b) {
            bytes.write(b);
        }

        @Override
        public void write(byte[] b, int offset, int length) {
            bytes.write(b, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("documents that get a frame are written at once");
        }
    }
}
