package io.madoguchi.files;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FileSettings.class)
class FileConfiguration {

  @Bean
  FileStore fileStore(@Value("${madoguchi.data}") Path data) throws IOException {
    FileStore store = new FileStore(data);
    store.clear();
    return store;
  }
}
