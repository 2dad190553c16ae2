// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningModulePreviewUpdateResponse`.
#[non_exhaustive]
pub struct LearningModulePreviewUpdateResponse {
    /// `assignment`.
    pub assignment: Option<super::LearningModulePreviewUpdateResponseAssignment>,
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(LearningModulePreviewUpdateResponse {
    "assignment" Any assignment,
    "id" Str id,
});
