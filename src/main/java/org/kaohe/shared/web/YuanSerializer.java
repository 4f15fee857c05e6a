package org.kaohe.shared.web;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import org.joda.money.Money;

/** Money as a plain number of yuan with two decimals. */
class YuanSerializer extends JsonSerializer<Money> {

  @Override
  public void serialize(Money money, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    json.writeNumber(money.getAmount());
  }
}
