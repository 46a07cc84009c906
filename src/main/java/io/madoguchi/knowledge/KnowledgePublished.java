package io.madoguchi.knowledge;

/**
 * New knowledge serves from now on (a Spring application event, published after {@link
 * KnowledgeBase} holds it).
 */
public record KnowledgePublished(Knowledge knowledge) {}
