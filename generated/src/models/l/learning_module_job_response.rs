// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningModuleJobResponse`.
#[non_exhaustive]
pub struct LearningModuleJobResponse {
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::LearningModuleJobResponseStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`LearningModuleJobResponse`](super::LearningModuleJobResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum LearningModuleJobResponseStatus {
    /// `Accepted`
    Accepted,
    /// `Running`
    Running,
    /// `Completed`
    Completed,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(LearningModuleJobResponse {
    "id" Str id,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::open_enum!(LearningModuleJobResponseStatus {
    Accepted = "Accepted",
    Running = "Running",
    Completed = "Completed",
    Failed = "Failed",
});
