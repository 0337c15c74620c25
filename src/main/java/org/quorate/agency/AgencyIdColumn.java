package org.quorate.agency;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** {@link AgencyId} in a {@code uuid} column, wherever an entity holds one. */
@Converter(autoApply = true)
public class AgencyIdColumn implements AttributeConverter<AgencyId, UUID> {
  @Override
  public UUID convertToDatabaseColumn(AgencyId id) {
    return id == null ? null : id.value();
  }

  @Override
  public AgencyId convertToEntityAttribute(UUID value) {
    return value == null ? null : new AgencyId(value);
  }
}
