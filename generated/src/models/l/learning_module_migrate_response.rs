// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningModuleMigrateResponse`.
#[non_exhaustive]
pub struct LearningModuleMigrateResponse {
    /// `autoAssign`, required.
    pub auto_assign: Option<super::LearningModuleAutoAssignResponse>,
    __marks: rt::Marks,
}

rt::model!(LearningModuleMigrateResponse {
    "autoAssign" Any auto_assign,
});
