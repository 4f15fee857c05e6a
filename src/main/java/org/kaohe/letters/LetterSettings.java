package org.kaohe.letters;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param company the company's name above the signer's; may be empty
 * @param signer in whose name letters are written
 */
@ConfigurationProperties("kaohe.letters")
public record LetterSettings(
    @DefaultValue("") String company, @DefaultValue("人力资源部") String signer) {

  String signature() {
    return (company + " " + signer).strip();
  }
}
