//! What must stay inside.

pub mod internal_field_published;
