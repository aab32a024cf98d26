//! From OpenAPI 3.1 to 3.0.
