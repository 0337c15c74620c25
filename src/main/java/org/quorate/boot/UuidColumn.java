package org.quorate.boot;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/**
 * Every plain {@code UUID} of every entity, in a {@code uuid} column. It changes nothing; its being
 * there keeps EclipseLink 4.0 from failing on a UUID attribute that is null.
 */
@Converter(autoApply = true)
public class UuidColumn implements AttributeConverter<UUID, UUID> {
  @Override
  public UUID convertToDatabaseColumn(UUID value) {
    return value;
  }

  @Override
  public UUID convertToEntityAttribute(UUID value) {
    return value;
  }
}
