package org.quorate.plan;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** {@link PlanId} in a {@code uuid} column, wherever an entity holds one. */
@Converter(autoApply = true)
public class PlanIdColumn implements AttributeConverter<PlanId, UUID> {
  @Override
  public UUID convertToDatabaseColumn(PlanId id) {
    return id == null ? null : id.value();
  }

  @Override
  public PlanId convertToEntityAttribute(UUID value) {
    return value == null ? null : new PlanId(value);
  }
}
