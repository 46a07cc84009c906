package io.madoguchi.staff;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps cookies, fills in forms, follows no redirect by itself. */
public final class Browser {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private static final Pattern DESK_TOKEN =
      Pattern.compile("<meta name=\"csrf\" content=\"([^\"]+)\"");

  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
  private final String base;

  public Browser(int port) {
    this.base = "http://localhost:" + port;
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send(HttpRequest.newBuilder(URI.create(base + path)), headers);
  }

  /** Fills in the form on {@code page} and sends it to {@code action}. */
  public HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
    Map<String, String> all = new TreeMap<>(fields);
    all.put("_csrf", csrf(page));
    return post(action, all);
  }

  public HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
    String body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body));
    return send(request, headers);
  }

  /** As a page's script does, with the token that the desk's page carries. */
  public HttpResponse<String> json(String method, String path, String body) {
    Matcher matcher = DESK_TOKEN.matcher(get("/desk").body());
    if (!matcher.find()) {
      throw new AssertionError("the desk carries no token");
    }
    return send(
        HttpRequest.newBuilder(URI.create(base + path))
            .method(method, BodyPublishers.ofString(body)),
        "Content-Type",
        "application/json",
        "X-CSRF-TOKEN",
        matcher.group(1));
  }

  public HttpResponse<String> logIn(String login, String password) {
    return submit("/login", "/login", Map.of("username", login, "password", password));
  }

  public String csrf(String page) {
    String body = get(page).body();
    Matcher matcher = TOKEN.matcher(body);
    if (!matcher.find()) {
      throw new AssertionError("no form on " + page + ": " + body);
    }
    return matcher.group(1);
  }

  public List<HttpCookie> cookies() {
    return cookies.getCookieStore().getCookies();
  }

  public static String location(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("Location")
        .map(location -> location.replaceFirst("^http://localhost:\\d+", ""))
        .orElse("");
  }

  private HttpResponse<String> send(HttpRequest.Builder request, String... headers) {
    request.header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    for (int at = 0; at < headers.length; at += 2) {
      request.setHeader(headers[at], headers[at + 1]);
    }
    try {
      return client.send(request.build(), BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
