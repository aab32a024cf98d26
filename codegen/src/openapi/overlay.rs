//! OpenAPI Overlay 1.0.0, with the house rule that an action must do what it was written for.
