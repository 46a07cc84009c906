package io.madoguchi.conversation.events;

import io.madoguchi.staff.AgentId;

/** Another agent, by the name they had at that moment. */
public record Colleague(AgentId id, String name) {}
