// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PatchContextPattern`.
#[non_exhaustive]
pub struct PatchContextPattern {
    /// `criteria`.
    pub criteria: Option<Vec<super::PatchEntityTypeCriteria>>,
    __marks: rt::Marks,
}

rt::model!(PatchContextPattern {
    "criteria" Any criteria,
});

rt::setters!(PatchContextPattern {
    0 criteria with_criteria(Vec<super::PatchEntityTypeCriteria>) clear_criteria,
});
