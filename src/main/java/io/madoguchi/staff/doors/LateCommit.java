package io.madoguchi.staff.doors;

import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.springframework.boot.jetty.ConfigurableJettyWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Holds an answer back until the {@link SecurityHeaders} are in it. They are written when the
 * buffer is full; Jetty would send the first large piece of an answer before that, without them.
 */
@Component
class LateCommit implements WebServerFactoryCustomizer<ConfigurableJettyWebServerFactory> {

  @Override
  public void customize(ConfigurableJettyWebServerFactory factory) {
    factory.addServerCustomizers(
        server -> {
          for (var connector : server.getConnectors()) {
            connector.getConnectionFactories().stream()
                .filter(HttpConnectionFactory.class::isInstance)
                .map(each -> ((HttpConnectionFactory) each).getHttpConfiguration())
                .forEach(LateCommit::holdBack);
          }
        });
  }

  private static void holdBack(HttpConfiguration http) {
    http.setOutputAggregationSize(http.getOutputBufferSize());
  }
}
