package io.madoguchi;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where things are stored.
 *
 * @param data folder of the embedded database; made when it is missing
 * @param database of a PostgreSQL server; a blank URL means the embedded one
 */
@ConfigurationProperties("madoguchi")
record StorageSettings(@DefaultValue("data") Path data, @DefaultValue Database database) {

  record Database(
      @DefaultValue("") String url,
      @DefaultValue("") String username,
      @DefaultValue("") String password) {

    @Override
    public String toString() {
      return "Database[url=" + url + "]";
    }
  }

  boolean embedded() {
    return database.url().isBlank();
  }
}
