//! Upstream documents to `spec/openapi.yaml`: evidence, then merged facts.
