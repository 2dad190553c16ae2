// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningModuleJobRequest`.
///
/// The service requires `action` in requests.
#[non_exhaustive]
pub struct LearningModuleJobRequest {
    /// `action`, required.
    pub action: Option<super::LearningModuleJobRequestAction>,
    __marks: rt::Marks,
}
/// The values of `action` in [`LearningModuleJobRequest`](super::LearningModuleJobRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningModuleJobRequestAction {
    /// `Reassign`
    Reassign,
    /// `GracefulArchive`
    GracefulArchive,
    /// `ImmediateArchive`
    ImmediateArchive,
    /// `Unarchive`
    Unarchive,
    /// `Assign`
    Assign,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LearningModuleJobRequest {
    "action" Enum action,
});

rt::setters!(LearningModuleJobRequest {
    0 action with_action(impl Into<super::LearningModuleJobRequestAction>) clear_action,
});

rt::open_enum!(LearningModuleJobRequestAction {
    Reassign = "Reassign",
    GracefulArchive = "GracefulArchive",
    ImmediateArchive = "ImmediateArchive",
    Unarchive = "Unarchive",
    Assign = "Assign",
});
