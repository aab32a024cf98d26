//! Emits the cards.
