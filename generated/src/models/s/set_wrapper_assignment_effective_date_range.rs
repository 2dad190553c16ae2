// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SetWrapperAssignmentEffectiveDateRange`.
#[non_exhaustive]
pub struct SetWrapperAssignmentEffectiveDateRange {
    /// `values`.
    pub values: Option<Vec<super::AssignmentEffectiveDateRange>>,
    __marks: rt::Marks,
}

rt::model!(SetWrapperAssignmentEffectiveDateRange {
    "values" Any values,
});
