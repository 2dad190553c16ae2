// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContextPattern`.
#[non_exhaustive]
pub struct ContextPattern {
    /// `criteria`, required.
    pub criteria: Option<Vec<super::EntityTypeCriteria>>,
    __marks: rt::Marks,
}

rt::model!(ContextPattern {
    "criteria" Any criteria,
});
