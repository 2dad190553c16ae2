//! The link from an operation to the type of its answer.

use crate::model::Wire;

/// An operation as a type: a generated marker that no value has.
pub trait Endpoint {
    /// What a successful answer holds.
    type Answer: Wire + Default + Send + 'static;
}
