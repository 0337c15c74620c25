package org.quorate.agency;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** {@link ProfessionalId} in a {@code uuid} column, wherever an entity holds one. */
@Converter(autoApply = true)
public class ProfessionalIdColumn implements AttributeConverter<ProfessionalId, UUID> {
  @Override
  public UUID convertToDatabaseColumn(ProfessionalId id) {
    return id == null ? null : id.value();
  }

  @Override
  public ProfessionalId convertToEntityAttribute(UUID value) {
    return value == null ? null : new ProfessionalId(value);
  }
}
