"""Online: trade figures asked of public services on request; nothing here runs unless a person switched a service on."""
