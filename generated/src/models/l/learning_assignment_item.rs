// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningAssignmentItem`.
///
/// The service requires `moduleId`, `userId` in requests.
#[non_exhaustive]
pub struct LearningAssignmentItem {
    /// `moduleId`, required.
    pub module_id: Option<String>,
    /// `userId`, required.
    pub user_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(LearningAssignmentItem {
    "moduleId" Str module_id,
    "userId" Str user_id,
});

rt::setters!(LearningAssignmentItem {
    0 module_id with_module_id(impl Into<String>) clear_module_id,
    1 user_id with_user_id(impl Into<String>) clear_user_id,
});
