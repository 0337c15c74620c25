package org.quorate.meeting;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;

/** {@link MeetingId} in a {@code uuid} column, wherever an entity holds one. */
@Converter(autoApply = true)
public class MeetingIdColumn implements AttributeConverter<MeetingId, UUID> {
  @Override
  public UUID convertToDatabaseColumn(MeetingId id) {
    return id == null ? null : id.value();
  }

  @Override
  public MeetingId convertToEntityAttribute(UUID value) {
    return value == null ? null : new MeetingId(value);
  }
}
