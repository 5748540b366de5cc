package dev.relations.readout.page;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the bytes of a page come from. No page may be larger than {@link #LARGEST} bytes. */
public final class PageSource {

    /** The largest page that is read, in bytes: more text than any account has. */
    public static final int LARGEST = 8 << 20;

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Pattern CHARSET =
            Pattern.compile("charset=\"?([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

    /** What may hold an account; many servers call any file a stream of bytes. */
    private static final Pattern READ =
            Pattern.compile("(?i)text/|application/(?:xhtml|xml|octet-stream|json|markdown)|\\s*$");

    private PageSource() {}

    /**
     * The bytes of a page.
     *
     * @param charset what was said of them where they came from
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Content(byte[] bytes, Optional<String> charset) {}

    /** All bytes of a stream. */
    public static Content of(InputStream in) throws IOException {
        return new Content(bounded(in), Optional.empty());
    }

    /**
     * The bytes behind an address: {@code file}, {@code http} or {@code https}.
     *
     * @throws IOException if it cannot be had within some seconds, with the reason for the user
     */
    public static Content fetched(String address) throws IOException {
        return fetched(address, PATIENCE);
    }

    /**
     * @param patience how long to wait for a connection, then for an answer, then for all of it
     */
    static Content fetched(String address, Duration patience) throws IOException {
        URI uri = uri(address);
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(java.util.Locale.ROOT);
        return switch (scheme) {
            case "file" -> file(uri);
            case "http", "https" -> http(uri, patience);
            default -> throw new IOException(scheme + " addresses are not read");
        };
    }

    private static URI uri(String address) throws IOException {
        try {
            return new URI(address);
        } catch (URISyntaxException e) {
            throw new IOException("it is no address: " + e.getReason(), e);
        }
    }

    private static Content file(URI uri) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of(uri))) {
            return of(in);
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            throw new IOException("it names no file of this machine", e);
        }
    }

    private static Content http(URI uri, Duration patience) throws IOException {
        HttpClient client =
                HttpClient.newBuilder()
                        .connectTimeout(patience)
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build();
        HttpRequest request =
                HttpRequest.newBuilder(uri)
                        .timeout(patience)
                        .header("User-Agent", "relations")
                        .header("Accept", "text/html, text/plain, text/markdown")
                        .build();
        try {
            HttpResponse<InputStream> response =
                    client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream in = response.body()) {
                requirePage(response);
                return new Content(bounded(in, patience), charset(response));
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("it is no address of a server", e);
        } catch (ConnectException e) {
            throw new IOException("no server answers at " + uri.getAuthority(), e);
        } catch (HttpTimeoutException e) {
            throw new IOException("the server did not answer within " + shown(patience), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static void requirePage(HttpResponse<?> response) throws IOException {
        int code = response.statusCode();
        if (code / 100 == 3) {
            throw new IOException("the server sends on to addresses where no page is");
        } else if (code != 200) {
            throw new IOException("the server answered " + code);
        }
        String packed = response.headers().firstValue("content-encoding").orElse("identity");
        if (!packed.equals("identity")) {
            throw new IOException("the server sends it packed (" + packed + "), unasked");
        }
        String type = response.headers().firstValue("content-type").orElse("text/html");
        if (!READ.matcher(type).lookingAt()) {
            throw new IOException("it is no text, but " + type);
        }
    }

    private static Optional<String> charset(HttpResponse<?> response) {
        String type = response.headers().firstValue("content-type").orElse("");
        Matcher matcher = CHARSET.matcher(type);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** All bytes, if they come in time: a server may go on sending for ever. */
    private static byte[] bounded(InputStream in, Duration patience)
            throws IOException, InterruptedException {
        CompletableFuture<byte[]> bytes = new CompletableFuture<>();
        Thread reader =
                new Thread(
                        () -> {
                            try {
                                bytes.complete(bounded(in));
                            } catch (IOException e) {
                                bytes.completeExceptionally(e);
                            }
                        },
                        "page");
        reader.setDaemon(true);
        reader.start();
        try {
            return bytes.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException("it did not arrive whole within " + shown(patience), e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new IOException(String.valueOf(cause.getMessage()), e);
        }
    }

    private static String shown(Duration patience) {
        return patience.toSeconds() > 0 ? patience.toSeconds() + " s" : patience.toMillis() + " ms";
    }

    private static byte[] bounded(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new IOException("it is larger than " + (LARGEST >> 20) + " MB");
        }
        return bytes;
    }
}
