package org.quorate.meeting;

/** Either way of naming one invitation: staff use its identifier, links and mail its code. */
public sealed interface InvitationKey permits InvitationId, InvitationCode {}
