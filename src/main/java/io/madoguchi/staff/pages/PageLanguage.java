package io.madoguchi.staff.pages;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/**
 * The language of server-made pages: {@code ?lang=ja} or {@code en}, which a cookie remembers; else
 * what the browser prefers; else English.
 */
@Configuration(proxyBeanMethods = false)
class PageLanguage implements WebMvcConfigurer {

  private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.JAPANESE);

  /** Whoever only looks at a page in the open is given no cookie. */
  private static final List<String> VISITORS = List.of("/", "/index.html", "/demo/**", "/help/**");

  @Bean
  LocaleResolver localeResolver() {
    CookieLocaleResolver resolver =
        new CookieLocaleResolver("lang") {
          @Override
          protected @Nullable Locale parseLocaleValue(String value) {
            return spoken(value);
          }
        };
    resolver.setCookieHttpOnly(true);
    resolver.setCookieSameSite("Lax");
    resolver.setCookieMaxAge(Duration.ofDays(365));
    resolver.setRejectInvalidCookies(false);
    resolver.setDefaultLocaleFunction(request -> preferred(request.getHeader("Accept-Language")));
    return resolver;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    LocaleChangeInterceptor change =
        new LocaleChangeInterceptor() {
          @Override
          protected Locale parseLocaleValue(String value) {
            Locale locale = spoken(value);
            if (locale == null) {
              throw new IllegalArgumentException("no page is in that language");
            }
            return locale;
          }
        };
    change.setParamName("lang");
    change.setIgnoreInvalidLocale(true);
    registry.addInterceptor(change).excludePathPatterns(VISITORS);
  }

  static Locale preferred(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.length() > 500) {
      return Locale.ENGLISH;
    }
    try {
      Locale match = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
      return match != null ? match : Locale.ENGLISH;
    } catch (IllegalArgumentException malformed) {
      return Locale.ENGLISH;
    }
  }

  /** Null for a language that is not spoken here: it is then ignored. */
  private static @Nullable Locale spoken(String tag) {
    return SPOKEN.stream()
        .filter(locale -> locale.getLanguage().equals(tag))
        .findAny()
        .orElse(null);
  }
}
