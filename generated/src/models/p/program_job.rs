// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ProgramJob`.
#[non_exhaustive]
pub struct ProgramJob {
    /// `createdBy`.
    pub created_by: Option<super::AddressableEntityRef>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `programs`.
    pub programs: Option<Vec<super::BaseProgramEntity>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::ProgramJobState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`ProgramJob`](super::ProgramJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum ProgramJobState {
    /// `Running`
    Running,
    /// `Completed`
    Completed,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ProgramJob {
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "programs" Any programs,
    "selfUri" Str self_uri,
    "state" Enum state,
});

rt::open_enum!(ProgramJobState {
    Running = "Running",
    Completed = "Completed",
    Failed = "Failed",
});
