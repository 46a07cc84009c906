package io.madoguchi.chat.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.madoguchi.chat.TestClient;
import io.madoguchi.staff.Browser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Sends and fetches the files of one conversation, as a visitor's page or a desk does. */
public final class FileClient {

  private static final Pattern CSRF = Pattern.compile("<meta name=\"csrf\" content=\"([^\"]+)\"");

  static {
    // What a page of another site says of itself.
    System.setProperty("jdk.httpclient.allowRestrictedHeaders", "origin");
  }

  private final HttpClient http = HttpClient.newHttpClient();
  private final String path;
  private final String address;
  private final String conversation;
  private final Map<String, String> headers = new HashMap<>();

  FileClient(int port, String path, String conversation, String... headers) {
    this.path = path;
    this.address = "http://localhost:" + port + path;
    this.conversation = conversation;
    for (int at = 0; at < headers.length; at += 2) {
      this.headers.put(headers[at], headers[at + 1]);
    }
  }

  public static FileClient visitor(int port, TestClient visitor) {
    JsonNode welcome = visitor.frame("welcome");
    return new FileClient(
        port,
        "/api/visitor/files",
        welcome.path("conversation").asString(),
        "Authorization",
        "Bearer " + welcome.path("token").asString());
  }

  /** The same, after the service has started again. */
  public FileClient at(int port) {
    FileClient moved = new FileClient(port, path, conversation);
    moved.headers.putAll(headers);
    return moved;
  }

  static FileClient staff(int port, Browser browser, String conversation) {
    Matcher token = CSRF.matcher(browser.get("/desk").body());
    String cookies =
        browser.cookies().stream()
            .map(cookie -> cookie.getName() + "=" + cookie.getValue())
            .collect(Collectors.joining("; "));
    return new FileClient(
        port,
        "/api/desk/conversations/" + conversation + "/files",
        conversation,
        "Cookie",
        cookies,
        "X-CSRF-TOKEN",
        token.find() ? token.group(1) : "none");
  }

  String conversation() {
    return conversation;
  }

  void forget(String header) {
    headers.remove(header);
  }

  public HttpResponse<byte[]> send(String id, String name, byte[] bytes) {
    return send(id, name, BodyPublishers.ofByteArray(bytes));
  }

  /** Without saying before how much it will be. */
  HttpResponse<byte[]> streamed(String id, String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return send(id, name, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)));
  }

  private HttpResponse<byte[]> send(String id, String name, BodyPublisher body) {
    return exchange(
        HttpRequest.newBuilder(URI.create(address))
            .header("X-File-Id", id)
            .header("X-File-Name", URLEncoder.encode(name, StandardCharsets.UTF_8))
            .header("Content-Type", "image/svg+xml")
            .POST(body));
  }

  /** The answer to a file that is taken. */
  public JsonNode sent(String id, String name, byte[] bytes) {
    HttpResponse<byte[]> answer = send(id, name, bytes);
    assertThat(answer.statusCode()).describedAs(text(answer)).isEqualTo(201);
    return TestClient.JSON.readTree(answer.body());
  }

  /** Status and code of the answer to a file that is not taken. */
  public String code(String id, String name, byte[] bytes) {
    HttpResponse<byte[]> answer = send(id, name, bytes);
    return answer.statusCode()
        + " "
        + TestClient.JSON.readTree(answer.body()).path("code").asString("");
  }

  public HttpResponse<byte[]> fetch(String id) {
    return exchange(HttpRequest.newBuilder(URI.create(address + "/" + id)));
  }

  HttpResponse<byte[]> preflight(String origin) {
    return exchange(
        HttpRequest.newBuilder(URI.create(address))
            .header("Origin", origin)
            .header("Access-Control-Request-Method", "POST")
            .header("Access-Control-Request-Headers", "authorization,x-file-id,x-file-name")
            .method("OPTIONS", BodyPublishers.noBody()));
  }

  private HttpResponse<byte[]> exchange(HttpRequest.Builder request) {
    headers.forEach(request::setHeader);
    try {
      return http.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException | InterruptedException failure) {
      throw new AssertionError(failure);
    }
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
