package dev.relations.readout.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages of a server on this machine, which may be slow, endless, or elsewhere. */
class PageSourceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration HASTE = Duration.ofMillis(300);

    private HttpServer server;
    private ExecutorService threads;

    @BeforeEach
    void serve() throws IOException {
        threads = Executors.newCachedThreadPool();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void answer(String path, int code, byte[] body) {
        server.createContext(
                path,
                exchange -> {
                    exchange.getResponseHeaders().add("Content-Type", "text/html; charset=EUC-JP");
                    exchange.sendResponseHeaders(code, body.length == 0 ? -1 : body.length);
                    try (OutputStream out = exchange.getResponseBody()) {
                        out.write(body);
                    }
                });
    }

    @Test
    void pageComesWithTheCharsetThatTheServerSays() throws IOException {
        answer("/page", 200, "<p>garden</p>".getBytes(StandardCharsets.UTF_8));
        PageSource.Content content = PageSource.fetched(address("/page"), PATIENCE);
        assertThat(content.bytes()).asString(StandardCharsets.UTF_8).contains("garden");
        assertThat(content.charset()).contains("EUC-JP");
    }

    @Test
    void pageThatIsElsewhereIsFollowed() throws IOException {
        answer("/new", 200, "garden".getBytes(StandardCharsets.UTF_8));
        server.createContext(
                "/old",
                exchange -> {
                    exchange.getResponseHeaders().add("Location", address("/new"));
                    exchange.sendResponseHeaders(302, -1);
                    exchange.close();
                });
        assertThat(PageSource.fetched(address("/old"), PATIENCE).bytes()).hasSize(6);
    }

    @Test
    void answerThatIsNoPageIsTold() {
        answer("/gone", 404, new byte[0]);
        assertThatThrownBy(() -> PageSource.fetched(address("/gone"), PATIENCE))
                .isInstanceOf(IOException.class)
                .hasMessage("the server answered 404");
    }

    private void answerWith(String path, int code, String header, String value) {
        server.createContext(
                path,
                exchange -> {
                    exchange.getResponseHeaders().add(header, value);
                    exchange.sendResponseHeaders(code, 6);
                    try (OutputStream out = exchange.getResponseBody()) {
                        out.write("garden".getBytes(StandardCharsets.UTF_8));
                    }
                });
    }

    private void refuses(String address, String reason) {
        assertThatThrownBy(() -> PageSource.fetched(address, PATIENCE))
                .isInstanceOf(IOException.class)
                .hasMessage(reason);
    }

    @Test
    void whatTheServerSendsInPlaceOfAPageIsTold() {
        answerWith("/round", 302, "Location", "/round");
        answerWith("/pdf", 200, "Content-Type", "application/pdf");
        answerWith("/packed", 200, "Content-Encoding", "gzip");
        refuses(address("/round"), "the server sends on to addresses where no page is");
        refuses(address("/pdf"), "it is no text, but application/pdf");
        refuses(address("/packed"), "the server sends it packed (gzip), unasked");
    }

    @Test
    void serverThatIsNotThereIsTold() {
        String address = address("/page");
        server.stop(0);
        refuses(address, "no server answers at 127.0.0.1:" + server.getAddress().getPort());
    }

    @Test
    void endlessPageIsRefusedAtItsLimit() {
        server.createContext(
                "/endless",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    byte[] block = new byte[1 << 16];
                    try (OutputStream out = exchange.getResponseBody()) {
                        for (int i = 0; i < 100_000; i++) {
                            out.write(block);
                        }
                    }
                });
        assertThatThrownBy(() -> PageSource.fetched(address("/endless"), PATIENCE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("larger than 8 MB");
    }

    @Test
    void serverThatNeverAnswersIsLeft() {
        server.createContext("/silent", exchange -> sleep());
        assertThatThrownBy(() -> PageSource.fetched(address("/silent"), HASTE))
                .isInstanceOf(IOException.class)
                .hasMessage("the server did not answer within 300 ms");
    }

    @Test
    void pageThatNeverEndsIsLeft() {
        server.createContext(
                "/slow",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().write('x');
                    exchange.getResponseBody().flush();
                    sleep();
                });
        assertThatThrownBy(() -> PageSource.fetched(address("/slow"), HASTE))
                .isInstanceOf(IOException.class)
                .hasMessage("it did not arrive whole within 300 ms");
    }

    @Test
    void otherKindsOfAddressesAreRefused() {
        assertThatThrownBy(() -> PageSource.fetched("ftp://127.0.0.1/x", HASTE))
                .hasMessage("ftp addresses are not read");
        assertThatThrownBy(() -> PageSource.fetched("http://", HASTE))
                .isInstanceOf(IOException.class);
    }

    private static void sleep() {
        try {
            Thread.sleep(20_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
