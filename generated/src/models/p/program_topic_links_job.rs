// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ProgramTopicLinksJob`.
#[non_exhaustive]
pub struct ProgramTopicLinksJob {
    /// `createdBy`.
    pub created_by: Option<super::AddressableEntityRef>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `programId`.
    pub program_id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::ProgramTopicLinksJobState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`ProgramTopicLinksJob`](super::ProgramTopicLinksJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum ProgramTopicLinksJobState {
    /// `Running`
    Running,
    /// `Completed`
    Completed,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ProgramTopicLinksJob {
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "programId" Str program_id,
    "selfUri" Str self_uri,
    "state" Enum state,
});

rt::open_enum!(ProgramTopicLinksJobState {
    Running = "Running",
    Completed = "Completed",
    Failed = "Failed",
});
