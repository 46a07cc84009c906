package io.madoguchi.routing;

import io.madoguchi.staff.AgentId;

/** An offer to {@code agent} was made, answered or withdrawn (a Spring application event). */
public record OffersChanged(AgentId agent) {}
