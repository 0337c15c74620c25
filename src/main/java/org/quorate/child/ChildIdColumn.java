package org.quorate.child;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** {@link ChildId} in a {@code uuid} column, wherever an entity holds one. */
@Converter(autoApply = true)
public class ChildIdColumn implements AttributeConverter<ChildId, UUID> {
  @Override
  public UUID convertToDatabaseColumn(ChildId id) {
    return id == null ? null : id.value();
  }

  @Override
  public ChildId convertToEntityAttribute(UUID value) {
    return value == null ? null : new ChildId(value);
  }
}
