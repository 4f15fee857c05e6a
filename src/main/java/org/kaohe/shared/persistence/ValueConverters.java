package org.kaohe.shared.persistence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.kaohe.shared.Cny;
import org.kaohe.shared.EmployeeNumber;
import org.kaohe.shared.Period;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;
import org.springframework.data.jdbc.core.mapping.JdbcMappingContext;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.relational.RelationalManagedTypes;
import org.springframework.data.relational.core.mapping.NamingStrategy;

/** How the shared value types stand in columns: numbers as varchar(32), periods as text, yuan. */
@Configuration(proxyBeanMethods = false)
class ValueConverters extends AbstractJdbcConfiguration {

  /** Unquoted names: upper case on H2 and lower case on MySQL, as each creates them. */
  @Override
  public JdbcMappingContext jdbcMappingContext(
      Optional<NamingStrategy> namingStrategy,
      JdbcCustomConversions conversions,
      RelationalManagedTypes managedTypes) {
    JdbcMappingContext context =
        super.jdbcMappingContext(namingStrategy, conversions, managedTypes);
    context.setForceQuote(false);
    return context;
  }

  @Override
  protected List<?> userConverters() {
    return List.of(
        new NumberToText(),
        new TextToNumber(),
        new PeriodToText(),
        new TextToPeriod(),
        new MoneyToYuan(),
        new YuanToMoney());
  }

  @WritingConverter
  static class NumberToText implements Converter<EmployeeNumber, String> {
    @Override
    public String convert(EmployeeNumber source) {
      return source.value();
    }
  }

  @ReadingConverter
  static class TextToNumber implements Converter<String, EmployeeNumber> {
    @Override
    public EmployeeNumber convert(String source) {
      return new EmployeeNumber(source);
    }
  }

  @WritingConverter
  static class PeriodToText implements Converter<Period, String> {
    @Override
    public String convert(Period source) {
      return source.toString();
    }
  }

  @ReadingConverter
  static class TextToPeriod implements Converter<String, Period> {
    @Override
    public Period convert(String source) {
      return Period.parse(source);
    }
  }

  @WritingConverter
  static class MoneyToYuan implements Converter<Money, BigDecimal> {
    @Override
    public BigDecimal convert(Money source) {
      return source.getAmount();
    }
  }

  @ReadingConverter
  static class YuanToMoney implements Converter<BigDecimal, Money> {
    @Override
    public Money convert(BigDecimal source) {
      return Cny.rounded(source);
    }
  }
}
